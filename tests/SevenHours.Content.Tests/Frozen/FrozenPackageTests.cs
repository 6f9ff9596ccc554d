using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using SevenHours.Content.Tests.Files;
using SevenHours.Content.Tests.Running;
using SevenHours.Kernel;
using SevenHours.Language;
using SevenHours.Testing;
using Newtonsoft.Json.Linq;
using Shouldly;
using Xunit;

namespace SevenHours.Content.Tests.Frozen;

/// <summary>
/// State hashes are pinned to a small package of its own, which no longer changes. When this differs, the kernel plays otherwise than it
/// did: raise its version, and say so in the changelog.
/// </summary>
public sealed class FrozenPackageTests
{
    private const string Place = "tests/SevenHours.Content.Tests/Frozen/";
    private static readonly string Folder = Repository.PathOf("tests/packages/frozen");
    private static readonly CompiledPackage Package = Vicenza.Read(Folder);
    private static readonly Scenario Scenario = Package.Scenario.ShouldNotBeNull();
    private static readonly WireCodec Codec = new(Scenario, Vicenza.Compiler.WireNames);

    [Fact]
    public void Nothing_is_found_in_it() => Package.Package.Diagnostics.All.ShouldBeEmpty();

    [Fact]
    public void It_has_every_section() =>
        Keys(depth: 1).ShouldBe(Vicenza.Compiler.Shape.SectionNames, ignoreOrder: true);

    [Fact]
    public void It_does_every_effect_and_every_act_of_a_playbook_at_least_once() => Forms().Except(Keys(depth: 99)).ShouldBeEmpty();

    [Fact]
    public void Every_seed_gives_the_states_that_were_approved()
    {
        var text = new StringBuilder($"kernel {World.KernelVersion}, package {Scenario.Hash}\n");
        foreach (var skill in Scenario.Table<Skill>())
        {
            for (var seed = 1ul; seed <= 12; seed++)
            {
                var play = new Play(Scenario, seed, skill).Run(Package.Frame!.Latest);
                text.Append(CultureInfo.InvariantCulture, $"{skill.Name} {seed}: {play.Events.Count} events {StreamHash(play)}, state {play.World.Hash()}\n");
            }
        }

        Approved.Matches(text.ToString(), Place + "states.approved.txt");
    }

    [Fact]
    public void The_first_play_is_event_by_event_the_one_that_was_approved() =>
        Approved.Matches(
            string.Concat(new Play(Scenario, 1, Scenario.Table<Skill>()[Scenario.Table<Skill>()["school"]]).Run(Package.Frame!.Latest).Events.Select(Line)),
            Place + "first_play.approved.txt");

    private static string StreamHash(Play play) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(play.Events.Select(Line)))).AsSpan(0, 16));

    private static string Line(Happened happened)
    {
        var record = Codec.Write(in happened);
        return $"{happened.Id} {record.Name} {Encoding.UTF8.GetString(record.Json.Span)}\n";
    }

    /// <summary>The names of all forms that effects and acts can have, from the schema.</summary>
    private static IEnumerable<string> Forms() =>
        JsonDocument.Parse(SchemaWriter.Write(Vicenza.Compiler.Shape, SchemaWriter.Content)).RootElement.GetProperty("$defs").EnumerateObject()
            .Where(d => d.Value.TryGetProperty("oneOf", out _))
            .SelectMany(d => d.Value.GetProperty("oneOf").EnumerateArray())
            .Where(form => form.TryGetProperty("required", out _))
            .Select(form => form.GetProperty("required")[0].GetString()!)
            .Distinct();

    private static HashSet<string> Keys(int depth) =>
        [.. Directory.EnumerateFiles(Folder, "*.yaml").Where(f => Path.GetFileName(f) != "scenario.yaml")
            .SelectMany(f => Keys(YamlJson.Of(File.ReadAllText(f)), depth))];

    private static IEnumerable<string> Keys(JToken token, int depth) => token switch
    {
        JObject map when depth > 0 => map.Properties().SelectMany(p => Keys(p.Value, depth - 1).Prepend(p.Name)),
        JArray list => list.SelectMany(item => Keys(item, depth)),
        _ => [],
    };
}
