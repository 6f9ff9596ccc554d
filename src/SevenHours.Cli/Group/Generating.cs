using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using SevenHours.Cli.Shared;
using SevenHours.Disciplines.Identification.Groups;
using SevenHours.Language;

namespace SevenHours.Cli.Group;

/// <summary>Prints a generated group.</summary>
internal static class Generating
{
    public static void Print(MixedGroup group, bool json)
    {
        if (json)
        {
            JsonOut.Print(new JsonObject
            {
                ["exercise"] = true,
                ["kind"] = SnakeCase.Of(group.Spec.Kind),
                ["seed"] = group.Spec.Seed,
                ["mixture"] = JsonSerializer.SerializeToNode(group.Spec.Mixture, new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, IgnoreReadOnlyProperties = true }),
                ["people"] = new JsonArray([.. group.People.Select(Json)]),
            });
            return;
        }

        Console.Out.WriteLine("EXERCISE. Everybody here is invented. What stands after the bar is the truth: for staff.");
        foreach (var person in group.People)
        {
            var sight = person.Sight;
            Console.Out.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{sight.Number,3}  {sight.Given} {sight.Family}, {SnakeCase.Of(sight.Gender)}, {sight.StatedAge}, {sight.Origin}, {string.Join('/', sight.Languages)}{With(sight)} | {SnakeCase.Of(person.Nature)}{(person.Form == Form.None ? "" : " " + SnakeCase.Of(person.Form))}, {person.TrueAge}: {string.Join(", ", person.Signs)}"));
        }

        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{group.People.Count} people, {group.People.Count(person => person.IsVictim)} of them trafficked."));
    }

    private static JsonObject Json(GroupPerson person) => new()
    {
        ["number"] = person.Number,
        ["given"] = person.Sight.Given,
        ["family"] = person.Sight.Family,
        ["gender"] = SnakeCase.Of(person.Sight.Gender),
        ["statedAge"] = person.Sight.StatedAge,
        ["origin"] = person.Sight.Origin,
        ["languages"] = Array(person.Sight.Languages),
        ["with"] = new JsonArray([.. person.Sight.Party.Select(number => JsonValue.Create(number))]),
        ["seen"] = Array(person.Sight.Seen),
        ["signs"] = new JsonArray([.. person.Signs.Select(SignCatalogue.Of).Select(Json)]),
        ["truth"] = new JsonObject
        {
            ["nature"] = SnakeCase.Of(person.Nature),
            ["isVictim"] = person.IsVictim,
            ["isChild"] = person.IsChild,
            ["age"] = person.TrueAge,
            ["form"] = SnakeCase.Of(person.Form),
            ["heldBy"] = person.HeldBy == 0 ? null : person.HeldBy,
        },
    };

    private static JsonObject Json(Sign sign) => new()
    {
        ["sign"] = sign.Name, ["indicator"] = sign.Indicator, ["source"] = SnakeCase.Of(sign.Source), ["opens"] = SnakeCase.Of(sign.Opens), ["kind"] = SnakeCase.Of(sign.Kind),
    };

    private static JsonArray Array(IEnumerable<string> values) => new([.. values.Select(value => JsonValue.Create(value))]);

    private static string With(PersonAtSight sight) => sight.Party.Count == 0 ? "" : $", with {string.Join(' ', sight.Party)}";

}
