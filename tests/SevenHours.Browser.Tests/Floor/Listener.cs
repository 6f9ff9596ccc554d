using SevenHours.Testing.Server;

namespace SevenHours.Browser.Tests.Floor;

/// <summary>An open page of some telephone: it listens, and comes back by itself when the server was away.</summary>
public sealed class Listener : IAsyncDisposable
{
    private readonly CancellationTokenSource _end = new();
    private readonly Task _listening;
    private long _heard;
    private volatile bool _isOpen;

    public Listener(Person person, string path) => _listening = ListenAsync(person, path, _end.Token);

    /// <summary>Whether its feed is open now.</summary>
    public bool IsOpen => _isOpen;

    /// <summary>How many bytes have come.</summary>
    public long Heard => Interlocked.Read(ref _heard);

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _listening;
        _end.Dispose();
    }

    private async Task ListenAsync(Person person, string path, CancellationToken end)
    {
        var buffer = new byte[32 * 1024];
        while (!end.IsCancellationRequested)
        {
            try
            {
                await using var stream = await person.StreamAsync(path);
                while (await stream.ReadAsync(buffer, end) is > 0 and var count)
                {
                    _isOpen = true;
                    Interlocked.Add(ref _heard, count);
                }
            }
            catch (Exception e) when (e is HttpRequestException or IOException or OperationCanceledException)
            {
                // It was cut off, or is done.
            }

            _isOpen = false;
            await Task.Delay(250, CancellationToken.None);
        }
    }
}
