using System.Diagnostics;
using System.Text.Json;

namespace SevenHours.Browser.Tests.Running;

/// <summary>The real program as a process of its own: it can be stopped, killed and started again on the same folder.</summary>
public sealed class RunningServer : IAsyncDisposable
{
    private readonly Process _process;

    private RunningServer(Process process, string url, string signIn)
    {
        _process = process;
        Url = url;
        SignIn = signIn;
    }

    public string Url { get; }

    /// <summary>The director's one-time link.</summary>
    public string SignIn { get; }

    /// <summary>Starts it and waits until it listens.</summary>
    /// <param name="dataFolder">The folder it keeps everything in.</param>
    /// <param name="urls">Where it listens; a free port unless said otherwise.</param>
    public static async Task<RunningServer> StartAsync(string dataFolder, string urls = "http://127.0.0.1:0")
    {
        var process = Process.Start(new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "sevenhours"))
        {
            ArgumentList = { "serve", "--urls", urls, "--data", dataFolder, "--json", "--look" },
            RedirectStandardOutput = true,
        }) ?? throw new InvalidOperationException("The program did not start.");

        var line = await process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(60))
            ?? throw new InvalidOperationException("The program ended before it served.");
        using var said = JsonDocument.Parse(line);
        return new RunningServer(process, said.RootElement.GetProperty("url").GetString()!, said.RootElement.GetProperty("signIn").GetString()!);
    }

    /// <summary>Kills it as <c>kill -9</c> does.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            await KillAsync();
        _process.Dispose();
    }
}
