/* A webcam in front of the kernel: loaded before libc, it answers what OpenCV asks of a node called fakevideo*. It gives the
   pictures 0.jpg to 15.jpg of $FAKE_DIR, 30 a second, and does in there what files tell it to: gone, frozen, hangs, no-mjpeg. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/videodev2.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/timerfd.h>
#include <unistd.h>

#define LARGEST (1280 * 720 * 2)
#define BUFFERS 4
#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static char ours[1024];
static unsigned width = 640, height = 480, format = V4L2_PIX_FMT_YUYV, number;
static unsigned char *buffers[BUFFERS];
static int queue[BUFFERS], queued;

static int told(const char *what)
{
    char path[512];
    snprintf(path, sizeof path, "%s/%s", getenv("FAKE_DIR"), what);
    return access(path, F_OK) == 0;
}

/* A timer is readable 30 times a second, as a camera is. */
static int plugged(void)
{
    struct itimerspec often = {{0, 33000000}, {0, 33000000}};
    if (told("gone")) {
        errno = ENODEV;
        return -1;
    }
    int camera = timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC);
    timerfd_settime(camera, 0, &often, NULL);
    ours[camera] = 1;
    return camera;
}

static int opened(const char *name, const char *path, int flags, int mode)
{
    int (*real)(const char *, int, ...) = dlsym(RTLD_NEXT, name);
    return strstr(path, "fakevideo") ? plugged() : real(path, flags, mode);
}

int open(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    int mode = va_arg(rest, int);
    va_end(rest);
    return opened("open", path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    int mode = va_arg(rest, int);
    va_end(rest);
    return opened("open64", path, flags, mode);
}

int close(int camera)
{
    if (camera >= 0 && camera < (int)sizeof ours)
        ours[camera] = 0;
    return REAL(close)(camera);
}

void *mmap(void *at, size_t length, int protection, int flags, int camera, off_t offset)
{
    if (camera < 0 || camera >= (int)sizeof ours || !ours[camera])
        return REAL(mmap)(at, length, protection, flags, camera, offset);
    return buffers[offset >> 24] =
        REAL(mmap)(NULL, length, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
}

void *mmap64(void *at, size_t length, int protection, int flags, int camera, off_t offset)
{
    return mmap(at, length, protection, flags, camera, offset);
}

static unsigned picture(unsigned char *into)
{
    char path[512];
    if (format != V4L2_PIX_FMT_MJPEG) {
        memset(into, 60 + number * 7 % 100, width * height * 2);
        return width * height * 2;
    }
    snprintf(path, sizeof path, "%s/%u.jpg", getenv("FAKE_DIR"), told("frozen") ? 0 : number % 16);
    FILE *file = fopen(path, "rb");
    size_t size = fread(into, 1, LARGEST, file);
    fclose(file);
    return size;
}

static void settle(struct v4l2_format *wish, int count)
{
    struct v4l2_pix_format *pixels = &wish->fmt.pix;
    unsigned wide = pixels->width < 1280 ? pixels->width : 1280, tall = pixels->height < 720 ? pixels->height : 720;
    unsigned kind = pixels->pixelformat == V4L2_PIX_FMT_MJPEG && !told("no-mjpeg") ? V4L2_PIX_FMT_MJPEG : V4L2_PIX_FMT_YUYV;
    if (count) {
        width = wide;
        height = tall;
        format = kind;
    }
    pixels->width = wide;
    pixels->height = tall;
    pixels->pixelformat = kind;
}

static int taken(int camera, struct v4l2_buffer *buffer)
{
    unsigned long long ticks;
    while (told("hangs"))
        usleep(5000);
    if (!queued || read(camera, &ticks, sizeof ticks) != sizeof ticks) {
        errno = EAGAIN;
        return -1;
    }
    number++;
    buffer->index = queue[0];
    memmove(queue, queue + 1, --queued * sizeof *queue);
    buffer->bytesused = picture(buffers[buffer->index]);
    buffer->length = LARGEST;
    buffer->flags = 0;
    return 0;
}

int ioctl(int camera, unsigned long request, ...)
{
    va_list rest;
    va_start(rest, request);
    void *wish = va_arg(rest, void *);
    va_end(rest);
    if (camera < 0 || camera >= (int)sizeof ours || !ours[camera])
        return ((int (*)(int, unsigned long, ...))dlsym(RTLD_NEXT, "ioctl"))(camera, request, wish);
    if (told("gone")) {
        errno = ENODEV;
        return -1;
    }
    switch ((unsigned)request) {
    case (unsigned)VIDIOC_QUERYCAP: {
        struct v4l2_capability *can = wish;
        memset(can, 0, sizeof *can);
        can->device_caps = V4L2_CAP_VIDEO_CAPTURE | V4L2_CAP_STREAMING;
        can->capabilities = can->device_caps | V4L2_CAP_DEVICE_CAPS;
        return 0;
    }
    case (unsigned)VIDIOC_G_FMT: {
        struct v4l2_pix_format now = {width, height, format};
        ((struct v4l2_format *)wish)->fmt.pix = now;
        return 0;
    }
    case (unsigned)VIDIOC_S_FMT:
    case (unsigned)VIDIOC_TRY_FMT:
        settle(wish, request == VIDIOC_S_FMT);
        return 0;
    case (unsigned)VIDIOC_G_PARM:
    case (unsigned)VIDIOC_S_PARM: {
        /* Uncompressed 720p does not fit through its cable. */
        struct v4l2_fract often = {1, format == V4L2_PIX_FMT_YUYV && width > 640 ? 5 : 30};
        ((struct v4l2_streamparm *)wish)->parm.capture.capability = V4L2_CAP_TIMEPERFRAME;
        ((struct v4l2_streamparm *)wish)->parm.capture.timeperframe = often;
        return 0;
    }
    case (unsigned)VIDIOC_REQBUFS: {
        struct v4l2_requestbuffers *some = wish;
        some->count = some->count < BUFFERS ? some->count : BUFFERS;
        queued = 0;
        return 0;
    }
    case (unsigned)VIDIOC_QUERYBUF:
        ((struct v4l2_buffer *)wish)->length = LARGEST;
        ((struct v4l2_buffer *)wish)->m.offset = ((struct v4l2_buffer *)wish)->index << 24;
        return 0;
    case (unsigned)VIDIOC_QBUF:
        if (queued < BUFFERS)
            queue[queued++] = ((struct v4l2_buffer *)wish)->index;
        return 0;
    case (unsigned)VIDIOC_DQBUF:
        return taken(camera, wish);
    case (unsigned)VIDIOC_STREAMOFF:
        queued = 0;
        return 0;
    case (unsigned)VIDIOC_STREAMON:
    case (unsigned)VIDIOC_G_INPUT:
    case (unsigned)VIDIOC_S_INPUT:
    case (unsigned)VIDIOC_S_CTRL:
        return 0;
    default:
        errno = EINVAL;
        return -1;
    }
}
