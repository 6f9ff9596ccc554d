using System.CommandLine;
using SevenHours.Cli.Shared;
using SevenHours.Disciplines.Identification.Groups;
using Command = System.CommandLine.Command;

namespace SevenHours.Cli.Group;

/// <summary><c>sevenhours group</c>: generated groups of people for training in identification.</summary>
internal static class GroupCommand
{
    private static readonly Dictionary<string, GroupKind> Kinds = new(StringComparer.Ordinal)
    {
        ["boat"] = GroupKind.Boat, ["bus"] = GroupKind.Bus, ["hotspot"] = GroupKind.Hotspot, ["farm_crew"] = GroupKind.FarmCrew,
    };

    public static Command Create() => new("group", "Mixed groups of fictional people: victims, smuggled, families, organisers, and decoys.") { Generate() };

    private static Command Generate()
    {
        var kind = new Option<string>("--kind") { Description = "boat, bus, hotspot or farm_crew.", DefaultValueFactory = _ => "hotspot" };
        kind.AcceptOnlyFromAmong([.. Kinds.Keys]);
        var people = new Option<int>("--people") { Description = "How many people, 20 to 200.", DefaultValueFactory = _ => 60 };
        people.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < GroupSpec.Least or > GroupSpec.Most)
            {
                result.AddError("--people is a number from 20 to 200.");
            }
        });
        var seed = new Option<ulong>("--seed") { Description = "The same number gives the same people.", DefaultValueFactory = _ => 1 };
        var json = new Option<bool>("--json") { Description = "Print JSON, as docs/reference/groups.md describes." };
        var command = new Command("generate", "Makes a group and prints it, the truth included: for staff. EXERCISE.") { kind, people, seed, json };
        command.SetAction(parsed =>
        {
            Generating.Print(MixedGroup.Make(GroupSpec.Of(Kinds[parsed.GetRequiredValue(kind)], parsed.GetValue(people), parsed.GetValue(seed))), parsed.GetValue(json));
            return Exit.Fine;
        });
        return command;
    }
}
