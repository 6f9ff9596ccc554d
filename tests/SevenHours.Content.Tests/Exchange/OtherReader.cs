using System.Diagnostics;
using SevenHours.Testing;
using Shouldly;

namespace SevenHours.Content.Tests.Exchange;

/// <summary>Programs by other hands that read graph files; <c>./test</c> installs them.</summary>
internal static class OtherReader
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "graph-readers");

    /// <summary>What graphology (an npm package) makes of a file.</summary>
    public static string Graphology(string format, string file)
    {
        Directory.Exists(Path.Combine(Folder, "node_modules", "graphology")).ShouldBeTrue($"./test installs it, or: cd {Folder} && npm ci");
        return Run("node", "graphology.mjs", format, file);
    }

    /// <summary>What networkx (Debian's python3-networkx) makes of a GraphML file.</summary>
    public static string Networkx(string file) => Run("/usr/bin/python3", "networkx_again.py", file);

    private static string Run(string program, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, error.Result);
        return output;
    }
}
