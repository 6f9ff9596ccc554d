using System.Globalization;
using System.IO.Pipelines;
using System.Text;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Timeouts;
using SevenHours.Web.Identity.Accounts;

namespace SevenHours.Web.Feed;

/// <summary>
/// A server-sent-event answer. It says hello at once, so that the browser knows it is connected; pings every 15 seconds with the
/// server's time; and ends by itself when the server stops, so that stopping does not wait for the readers.
/// </summary>
public sealed class FeedResult(long after, Func<CancellationToken, IAsyncEnumerable<FeedMessage>> messages) : IResult
{
    /// <summary>How often a feed shows that it lives.</summary>
    public static TimeSpan PingEvery { get; } = TimeSpan.FromSeconds(15);

    /// <summary>The sequence number a reader has seen last: <c>Last-Event-ID</c> after a break, else <c>?after=</c> of the page.</summary>
    public static long After(HttpRequest request)
    {
        var last = request.Headers["Last-Event-ID"].ToString();
        var said = last.Length > 0 ? last : request.Query["after"].ToString();
        return long.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var after) ? after : 0;
    }

    public async Task ExecuteAsync(HttpContext context)
    {
        var services = context.RequestServices;
        var stopping = services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
        if (!services.GetRequiredService<FeedGate>().TryEnter(context, out var place))
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }

        using var held = place;
        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping, place.Ended, SessionCheck.Ends(context));
        context.Features.Get<IHttpRequestTimeoutFeature>()?.DisableTimeout();

        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-cache, no-store";
        context.Response.Headers["X-Accel-Buffering"] = "no";
        context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        try
        {
            await WriteAsync(
                context.Response.BodyWriter, services.GetRequiredService<TimeProvider>(), services.GetService<IFeedCompanion>()?.With(context, end.Token), end.Token);
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            // The reader left or the server stops: both are the normal end of a feed.
        }
    }

    private async Task WriteAsync(PipeWriter body, TimeProvider time, IAsyncEnumerable<FeedBody>? along, CancellationToken end)
    {
        await SendAsync(body, string.Create(CultureInfo.InvariantCulture, $"id: {after}\nevent: hello\ndata: {after}\n\n"), end);

        await using var source = messages(end).GetAsyncEnumerator(end);
        await using var companion = along?.GetAsyncEnumerator(end);
        var next = source.MoveNextAsync().AsTask();
        var aside = MoveAsync(companion);
        using var quiet = new PeriodicTimer(PingEvery, time);
        var ping = quiet.WaitForNextTickAsync(end).AsTask();
        try
        {
            while (true)
            {
                var first = next.IsCompleted ? next : await Task.WhenAny(next, aside, ping);
                if (first == ping)
                {
                    if (!await ping)
                        return;
                    await SendAsync(body, Ping(time), end);
                    ping = quiet.WaitForNextTickAsync(end).AsTask();
                    continue;
                }

                if (first == aside)
                {
                    // Without an id: what the reader has seen of the page itself stays as it is.
                    if (await aside)
                        await body.WriteAsync(companion!.Current.Bytes, end);
                    aside = await aside ? MoveAsync(companion) : MoveAsync(null);
                    continue;
                }

                if (!await next)
                    return;

                await SendAsync(body, source.Current, end);
                next = source.MoveNextAsync().AsTask();
            }
        }
        finally
        {
            // An iterator may not be disposed in the middle of a move; the cancelled token ends that move.
            await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (!aside.IsCompleted && companion is not null)
                await ((Task)aside).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    // Nothing travels along: a move that never comes to an end.
    private static Task<bool> MoveAsync(IAsyncEnumerator<FeedBody>? companion) =>
        companion?.MoveNextAsync().AsTask() ?? new TaskCompletionSource<bool>().Task;

    private static string Ping(TimeProvider time) =>
        string.Create(CultureInfo.InvariantCulture, $"event: ping\ndata: {time.GetUtcNow().ToUnixTimeMilliseconds()}\n\n");

    private static async Task SendAsync(PipeWriter body, FeedMessage message, CancellationToken end)
    {
        Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"id: {message.Id}\n"), body);
        await body.WriteAsync(message.Body.Bytes, end);
    }

    private static async Task SendAsync(PipeWriter body, string text, CancellationToken end) =>
        await body.WriteAsync(Encoding.UTF8.GetBytes(text), end);
}
