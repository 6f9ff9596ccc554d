using System.Text;
using SevenHours.Content.Tests.Running;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Content.Tests.Promises;

/// <summary>Promise 5 over the whole case: same seed, same world.</summary>
public sealed class SameSeedTests
{
    private static readonly string[] Skills = ["school", "average", "novice"];

    public static TheoryData<string> Cultures => ["", "tr-TR", "ar-SA", "sv-SE"];

    [Theory, MemberData(nameof(Cultures))]
    public void A_play_gives_the_same_bytes_in_every_culture_from_the_package_on(string culture)
    {
        var expected = Bytes(Vicenza.Scenario, Vicenza.Codec);
        using (new UnderCulture(culture))
        {
            var compiled = Vicenza.Read(Vicenza.Folder);
            Bytes(compiled.Scenario!, new WireCodec(compiled.Scenario!, Vicenza.Compiler.WireNames)).ShouldBe(expected);
        }
    }

    [Fact]
    public void Events_written_and_read_back_fold_to_the_same_state() => ForSome((play, _, seed) =>
    {
        var read = play.Events.Select(e => Vicenza.Codec.ReadEvent(e.Id, Vicenza.Codec.Write(in e)));
        World.Fold(Vicenza.Scenario, seed, read).Hash().ShouldBe(play.World.Hash());
    });

    [Fact]
    public void Commands_written_and_read_back_give_the_same_events_and_the_same_state() => ForSome((play, commands, seed) =>
    {
        var world = World.Create(Vicenza.Scenario, seed);
        var events = new List<Happened>();
        foreach (var command in commands)
        {
            world.Step(Vicenza.Codec.ReadCommand(Vicenza.Codec.Write(command)), events).ShouldBeNull();
        }

        Bytes(events, Vicenza.Codec).ShouldBe(Bytes(play.Events, Vicenza.Codec));
        world.Hash().ShouldBe(play.World.Hash());
    });

    [Fact]
    public void Other_seeds_give_other_worlds() =>
        Enumerable.Range(1, 20).Select(seed => Vicenza.Play("school", (ulong)seed).World.Hash().ToString()).ShouldBeUnique();

    private static void ForSome(Action<Play, IReadOnlyList<Command>, ulong> property) => Seeds.ForAll(6, seeds =>
    {
        var (play, commands) = Vicenza.Recorded(Skills[seeds.Seed % 3], seeds.Seed);
        property(play, commands, seeds.Seed);
    });

    private static string Bytes(Scenario scenario, WireCodec codec)
    {
        var play = new Play(scenario, 7, scenario.Table<Skill>()[scenario.Table<Skill>()["average"]]).Run(Vicenza.Frame.Latest);
        return $"{scenario.Hash} {Bytes(play.Events, codec)} {play.World.Hash()}";
    }

    private static string Bytes(IEnumerable<Happened> events, WireCodec codec)
    {
        var text = new StringBuilder();
        foreach (var happened in events)
        {
            var record = codec.Write(in happened);
            text.Append(happened.Id).Append(' ').Append(record.Name).Append(' ').AppendLine(Encoding.UTF8.GetString(record.Json.Span));
        }

        return text.ToString();
    }
}
