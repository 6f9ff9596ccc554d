using System.Diagnostics;
using System.Text.Json.Nodes;
using SevenHours.Testing;

namespace SevenHours.Content.Tests.Running;

/// <summary>The command line, as programs call it.</summary>
internal static class Tool
{
    private static readonly Lock Printing = new();

    /// <summary>Runs a command in this process, by the program's own entry point.</summary>
    public static Answer Run(params string[] arguments)
    {
        lock (Printing)
        {
            var (before, beforeError) = (Console.Out, Console.Error);
            using var output = new StringWriter { NewLine = "\n" };
            using var error = new StringWriter { NewLine = "\n" };
            Console.SetOut(output);
            Console.SetError(error);
            try
            {
                var code = (int)System.Reflection.Assembly.Load("sevenhours").EntryPoint!.Invoke(null, [arguments])!;
                return new Answer(code, output.ToString(), error.ToString());
            }
            finally
            {
                Console.SetOut(before);
                Console.SetError(beforeError);
            }
        }
    }

    /// <summary>Runs the built program as a process of its own.</summary>
    public static Answer RunAsProcess(params string[] arguments) => RunReading("", arguments);

    /// <summary>Runs the built program as a process of its own that reads lines.</summary>
    /// <param name="input">What it reads, in UTF-8.</param>
    /// <param name="arguments">The command.</param>
    public static Answer RunReading(string input, params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } own && Path.GetFileNameWithoutExtension(own) == "dotnet" ? own : "dotnet")
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new System.Text.UTF8Encoding(false),
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "sevenhours.dll"));
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Answer(process.ExitCode, output, error.GetAwaiter().GetResult());
    }
}

/// <summary>What a command said.</summary>
/// <param name="Code">Its exit code.</param>
/// <param name="Output">What it printed.</param>
/// <param name="Error">What it printed as error.</param>
internal sealed record Answer(int Code, string Output, string Error)
{
    /// <summary>What it printed, which must be one JSON object on one line.</summary>
    public JsonObject Json => Output.TrimEnd('\n').Contains('\n', StringComparison.Ordinal)
        ? throw new FormatException("More than one line was printed.")
        : JsonNode.Parse(Output)!.AsObject();
}
