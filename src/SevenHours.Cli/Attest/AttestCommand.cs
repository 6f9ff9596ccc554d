using System.CommandLine;
using System.Text.Json.Nodes;
using SevenHours.Cli.Shared;
using SevenHours.Language;
using Command = System.CommandLine.Command;

namespace SevenHours.Cli.Attest;

/// <summary><c>sevenhours attest</c>: somebody states that no real case is recognisable in a package.</summary>
internal static class AttestCommand
{
    private const string Author = "author";
    private const string SecondReader = "second-reader";

    public static Command Create()
    {
        var folder = new Argument<string>("package") { Description = "The folder of the scenario package." };
        var by = new Option<string>("--by") { Description = "Who has read the package and states that no real case is recognisable in it.", Required = true };
        var role = new Option<string>("--role") { Description = $"{Author}, or {SecondReader}: another person, after the author; or who of the field has reviewed it: {string.Join(", ", PractitionerReview.Roles.Keys)}.", Required = true };
        role.AcceptOnlyFromAmong([Author, SecondReader, .. PractitionerReview.Roles.Keys]);
        var cases = new Option<int?>("--composed-from") { Description = "From how many real cases it is composed: three or more, or 0 when all of it is invented." };
        var redrawn = new Option<string?>("--redrawn") { Description = "What was drawn anew, with commas: dates, places, gender, age, nationality." };
        var json = new Option<bool>("--json") { Description = "Print {\"attested\":true|false,\"content\":\"...\",\"why\":\"...\"}." };
        var command = new Command("attest", "States that no real case is recognisable in a package, and writes it into gate.yaml.") { folder, by, role, cases, redrawn, json };
        command.SetAction(parsed => PractitionerReview.Roles.TryGetValue(parsed.GetValue(role)!, out var who)
            ? Review(parsed.GetValue(folder)!, new PractitionerReview(parsed.GetValue(by)!.Trim(), who, TimeProvider.System.GetUtcNow().UtcDateTime.Date), parsed.GetValue(json))
            : Run(
            parsed.GetValue(folder)!,
            new Statement(parsed.GetValue(by)!.Trim(), parsed.GetValue(role) == Author, parsed.GetValue(cases), parsed.GetValue(redrawn), TimeProvider.System.GetUtcNow().UtcDateTime.Date),
            parsed.GetValue(json)));
        return command;
    }

    private static int Run(string folder, Statement statement, bool json)
    {
        var package = Packages.ReadThroughGate(folder).Package;
        if (package.Gate is not { Content.Length: > 0 } gate)
        {
            return Say("There is no package here.", null, Exit.Faulty, json);
        }

        if (package.Diagnostics.All.FirstOrDefault(IsInTheWay) is { } error)
        {
            return Say("The package has errors, mend them first: " + Packages.Line(error), gate, Exit.Faulty, json);
        }

        if (statement.Over(gate, out var why) is not { } attestation)
        {
            return Say(why!, gate, Exit.Misused, json);
        }

        var file = Path.Combine(folder, GateFile.Name);
        File.WriteAllText(file, AttestationWriter.Write(File.Exists(file) ? File.ReadAllText(file) : null, attestation));
        return Say(null, gate, Exit.Fine, json);
    }

    private static int Review(string folder, PractitionerReview review, bool json)
    {
        var package = Packages.ReadThroughGate(folder).Package;
        if (package.Gate is not { Content.Length: > 0 } gate)
        {
            return Say("There is no package here.", null, Exit.Faulty, json);
        }

        if (package.Diagnostics.All.FirstOrDefault(IsInTheWay) is { } error)
        {
            return Say("The package has errors, mend them first: " + Packages.Line(error), gate, Exit.Faulty, json);
        }

        if (review.Over(gate, out var why) is not { } reviews)
        {
            return Say(why!, gate, Exit.Misused, json);
        }

        var file = Path.Combine(folder, GateFile.Name);
        File.WriteAllText(file, AttestationWriter.Write(File.Exists(file) ? File.ReadAllText(file) : null, reviews));
        return Say(null, gate, Exit.Fine, json);
    }

    // What is wrong with the attestation itself is put right by attesting.
    private static bool IsInTheWay(Diagnostic found) =>
        found.Severity == Severity.Error && found.Code != GateRules.TooFewCases.Code && found.Code != GateRules.SamePerson.Code;

    private static int Say(string? why, GateState? gate, int code, bool json)
    {
        if (json)
        {
            JsonOut.Print(new JsonObject { ["attested"] = why is null, ["content"] = gate?.Content, ["why"] = why });
        }
        else if (why is null)
        {
            Console.Out.WriteLine($"Written into {GateFile.Name}. It holds for the text as it is now ({gate!.Content[..12]}); a change asks for another reading.");
        }
        else
        {
            Console.Error.WriteLine(why);
        }

        return code;
    }
}
