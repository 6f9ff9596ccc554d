using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace SevenHours.Testing.Server;

/// <summary>The real program as a process of its own: it can be stopped, killed and started again on the same folder.</summary>
/// <remarks>Only for projects that have the program beside them.</remarks>
public sealed class RunningServer : IAsyncDisposable
{
    private readonly Process process;
    private readonly string? signIn;
    private bool isDisposed;

    private RunningServer(Process process, string url, string? signIn) => (this.process, Url, this.signIn) = (process, url, signIn);

    /// <summary>Where it listens.</summary>
    public string Url { get; }

    /// <summary>The director's one-time link.</summary>
    public string SignIn => signIn ?? throw new InvalidOperationException("It gave no link to sign in.");

    /// <summary>Whether it gave a link to sign in.</summary>
    public bool GivesLink => signIn is not null;

    /// <summary>The memory it holds now, in bytes.</summary>
    public long ResidentBytes
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64;
        }
    }

    /// <summary>The time its processors have worked so far.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>Starts it and waits until it listens.</summary>
    /// <param name="dataFolder">The folder it keeps everything in.</param>
    /// <param name="urls">Where it listens; a free port unless said otherwise.</param>
    /// <param name="from">The folder it is started from, whose <c>scenarios</c> it offers; the repository's when not given.</param>
    /// <param name="more">Further options.</param>
    public static async Task<RunningServer> StartAsync(
        string dataFolder, string urls = "http://127.0.0.1:0", string? from = null, params IReadOnlyList<string> more)
    {
        // The shell steps aside for the program at once; what it ignores stays ignored, so that a limited file is an error and not the end.
        string[] program =
        [
            "-c", "trap '' XFSZ; exec \"$0\" \"$@\"", Path.Combine(AppContext.BaseDirectory, "sevenhours"),
            "serve", "--urls", urls, "--data", dataFolder, "--json", "--look", "--requests-per-second", "100000", .. more,
        ];
        var process = Process.Start(new ProcessStartInfo("/bin/sh", program)
        {
            WorkingDirectory = from ?? Repository.Root,
            RedirectStandardOutput = true,
        }) ?? throw new InvalidOperationException("The program did not start.");

        var line = await process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromMinutes(4))
            ?? throw new InvalidOperationException("The program ended before it served.");
        using var said = JsonDocument.Parse(line);
        return new RunningServer(process, said.RootElement.GetProperty("url").GetString()!, said.RootElement.GetProperty("signIn").GetString());
    }

    /// <summary>Kills it as <c>kill -9</c> does.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    /// <summary>Asks it to stop as <c>kill</c> does, and waits until it has.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> StopAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]);
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(4));
        return process.ExitCode;
    }

    /// <summary>Lets no file of it grow beyond a size, as a full disk does; null lifts the bound.</summary>
    public async Task LimitFilesAsync(long? bytes)
    {
        var limit = bytes?.ToString(CultureInfo.InvariantCulture) ?? "unlimited";
        using var prlimit = Process.Start("prlimit", [$"--pid={process.Id.ToString(CultureInfo.InvariantCulture)}", $"--fsize={limit}:unlimited"]);
        await prlimit.WaitForExitAsync();
        if (prlimit.ExitCode != 0)
            throw new InvalidOperationException("The size of files cannot be limited here.");
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (isDisposed)
            return;
        isDisposed = true;
        if (!process.HasExited)
            await KillAsync();
        process.Dispose();
    }
}
