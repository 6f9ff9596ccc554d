using System.Diagnostics;
using System.Text;
using SevenHours.Testing.Server;

namespace SevenHours.Bench.Live;

/// <summary>Somebody who keeps a feed open and notes the moment at which a text has come.</summary>
internal sealed class Ear : IDisposable
{
    private readonly byte[] buffer = new byte[256 * 1024];
    private readonly CancellationTokenSource end = new();
    private readonly Stream stream;
    private readonly Task reading;
    private volatile Wanted? wanted;
    private int kept;

    private Ear(Stream stream)
    {
        this.stream = stream;
        reading = Task.Run(ReadAsync);
    }

    /// <summary>How many bytes have come.</summary>
    public long Bytes { get; private set; }

    /// <summary>How many messages that are neither greeting nor ping have come.</summary>
    public int Messages { get; private set; }

    /// <summary>Opens a feed.</summary>
    public static async Task<Ear> OpenAsync(Person person, string path) => new(await person.StreamAsync(path));

    /// <summary>The time stamp at which a text will have come.</summary>
    public Task<long> HearAsync(string text)
    {
        var next = new Wanted(Encoding.UTF8.GetBytes(text));
        wanted = next;
        return next.Heard.Task;
    }

    public void Dispose()
    {
        end.Cancel();
        stream.Dispose();
        reading.ContinueWith(_ => end.Dispose(), TaskScheduler.Default);
    }

    private async Task ReadAsync()
    {
        try
        {
            while (await stream.ReadAsync(buffer.AsMemory(kept), end.Token) is > 0 and var count)
                Take(count);
        }
        catch (Exception e) when (e is OperationCanceledException or IOException or ObjectDisposedException)
        {
            // The bench has heard enough.
        }
    }

    private void Take(int count)
    {
        Bytes += count;
        var text = buffer.AsSpan(0, kept + count);
        if (wanted is { } next && text.IndexOf(next.Text) >= 0)
        {
            wanted = null; // before it is said: the next text may be asked for at once
            next.Heard.TrySetResult(Stopwatch.GetTimestamp());
        }

        // What may be the beginning of a message stays for the next reading.
        int whole;
        while ((whole = text.IndexOf("\n\n"u8)) >= 0)
        {
            var message = text[..whole];
            if (message.IndexOf("event: ping"u8) < 0 && message.IndexOf("event: hello"u8) < 0)
                Messages++;
            text = text[(whole + 2)..];
        }

        kept = text.Length < buffer.Length ? text.Length : 0;
        text[..kept].CopyTo(buffer);
    }

    private sealed class Wanted(byte[] text)
    {
        public byte[] Text { get; } = text;

        public TaskCompletionSource<long> Heard { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
