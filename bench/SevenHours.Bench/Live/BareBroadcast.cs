using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace SevenHours.Bench.Live;

/// <summary>The least a server can do: what is posted goes to every open feed at once. No journal, no need-to-know, no pages.</summary>
internal static class BareBroadcast
{
    /// <summary>Serves until its standard input ends; its first line says where.</summary>
    public static async Task ServeAsync()
    {
        var feeds = new ConcurrentBag<Channel<byte[]>>();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapGet("/feed", async (HttpContext context) =>
        {
            var mine = Channel.CreateUnbounded<byte[]>();
            feeds.Add(mine);
            context.Response.ContentType = "text/event-stream";
            await context.Response.BodyWriter.WriteAsync("event: hello\ndata: 0\n\n"u8.ToArray(), context.RequestAborted);
            await foreach (var message in mine.Reader.ReadAllAsync(context.RequestAborted))
                await context.Response.BodyWriter.WriteAsync(message, context.RequestAborted);
        });
        app.MapPost("/send", async (HttpContext context) =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body, context.RequestAborted);
            var message = body.ToArray();
            foreach (var feed in feeds)
                feed.Writer.TryWrite(message);
            return Results.NoContent();
        });
        await app.StartAsync();
        Console.WriteLine(app.Urls.First());
        await Console.In.ReadToEndAsync();
        await app.StopAsync();
    }

    /// <summary>Starts it as a process of its own.</summary>
    public static async Task<(Process Process, string Url)> StartAsync()
    {
        var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!)
        {
            ArgumentList = { "bare-broadcast" }, RedirectStandardOutput = true, RedirectStandardInput = true,
        })!;
        return (process, await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The bare server did not start."));
    }

    /// <summary>A message as large as the product's.</summary>
    public static byte[] Message(string text, int size) => System.Text.Encoding.UTF8.GetBytes(
        string.Create(CultureInfo.InvariantCulture, $"id: 1\ndata: {text} {new string('x', Math.Max(0, size - text.Length))}\n\n"));
}
