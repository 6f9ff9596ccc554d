using System.CommandLine;
using System.Text.Json.Nodes;
using SevenHours.Cli.Ensemble;
using SevenHours.Cli.Shared;
using SevenHours.Debriefing;
using SevenHours.Kernel;
using SevenHours.Language;
using Command = System.CommandLine.Command;

namespace SevenHours.Cli.Check;

/// <summary><c>sevenhours check</c>: what is wrong with a scenario package.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("package") { Description = "The folder of the scenario package." };
        var play = new Option<bool>("--play") { Description = "Also sample plays: reachability, idle agencies, solvability, promised shares of the case and of its forms. With --form that form's shares alone." };
        var json = new Option<bool>("--json") { Description = "Print {\"diagnostics\":[...]}." };
        var law = Packages.LawOption();
        var form = Packages.FormOption();
        var command = new Command("check", "Checks a scenario package.") { folder, play, law, form, json };
        command.SetAction(parsed => Packages.TryLaw(parsed.GetValue(folder)!, parsed.GetValue(law), out var edition)
            ? Run(parsed.GetValue(folder)!, edition, parsed.GetValue(form), parsed.GetValue(play), parsed.GetValue(json))
            : Exit.Misused);
        return command;
    }

    private static int Run(string folder, string? law, string? form, bool play, bool json)
    {
        var compiled = Packages.ReadThroughGate(folder, law, form);
        if (play)
        {
            Play(compiled, json);
        }
        else
        {
            ObjectiveCheck.Measured(compiled);
        }

        var diagnostics = compiled.Package.Diagnostics.All;
        if (json)
        {
            JsonOut.Print(new JsonObject { ["diagnostics"] = new JsonArray([.. diagnostics.Select(d => (JsonNode)Packages.Json(d))]) });
        }
        else
        {
            foreach (var diagnostic in diagnostics)
            {
                Console.Out.WriteLine(Packages.Line(diagnostic));
            }

            Console.Out.WriteLine(diagnostics.Count == 0 ? "Nothing found." : $"{diagnostics.Count} found.");
        }

        return compiled.Package.Diagnostics.HasErrors ? Exit.Faulty : Exit.Fine;
    }

    private static void Play(CompiledPackage compiled, bool json) =>
        Progress.Of(!json, onDone =>
        {
            PlayCheck.Run(compiled, onDone: onDone);
            return compiled;
        });
}
