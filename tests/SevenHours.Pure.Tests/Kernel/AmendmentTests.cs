using SevenHours.Kernel;
using SevenHours.Language;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Kernel;

public sealed class AmendmentTests
{
    private static readonly ScenarioCompiler Compiler = new([new Bells()]);

    private const string Manifest = """
        scenario: demo
        title: A demonstration
        language: en
        languages: [en]
        goal: { reached: flag(door) }
        ends: { latest: 10h }
        """;

    private const string Content = """
        countries:
          xa: { name: Aurelia, code: XA }
        agencies:
          police: { name: Police, profession: police, country: xa }
        seats:
          officer: { agency: police, title: Officer }
          watch: { agency: police, title: Watch }
        people:
          mira: { name: Mira, also: [M] }
        levels:
          mira_trust: { of: mira, kind: trust, start: 50, drift: -10 }
        rules:
          knock: { at: 30m, do: [{ flag: door }] }
          zeal: { when: flag(door), do: [{ level: { of: mira, kind: trust, by: 5 } }] }
        """;

    private const string MoreOfAll = """
        seats:
          adviser: { agency: police, title: Adviser }
        rules:
          alarm: { when: trust(mira) < 40, do: [{ flag: alarm }] }
          again: { when: flag(door), do: [{ level: { of: mira, kind: fear, by: 20 } }] }
        levels:
          mira_fear: { of: mira, kind: fear, start: 10 }
        """;

    [Fact]
    public void What_it_adds_plays_from_then_on() =>
        Begun().Until(2000).Forget().When(new AmendScenario(MoreOfAll)).Until(7200).Then(
            "2000 ScenarioAmended", "2000 SeatsAdded", "2000 fired again", "2000 mira_fear is 300", "5436 fired alarm", "5436 set alarm");

    [Fact]
    public void Old_numbers_stay_what_they_were()
    {
        var before = Begun().Scenario;
        var after = before.Amend(MoreOfAll).Scenario.ShouldNotBeNull();
        Names(after.Rules).ShouldBe([.. Names(before.Rules), "again", "alarm"]);
        Names(after.Seats).ShouldBe([.. Names(before.Seats), "adviser"]);
        Names(after.Levels).ShouldBe([.. Names(before.Levels), "mira_fear"]);
        Names(after.Flags).ShouldBe(["door", "alarm"]);
        after.Hash.ShouldNotBe(before.Hash);
    }

    [Fact]
    public void A_seat_that_it_adds_can_act_at_once()
    {
        var story = Begun().When(new AmendScenario(MoreOfAll)).Forget();
        story.When(new RingBell(story.Seat("adviser"), SeatSet.Of(story.Seat("watch")))).Then("0 rang at watch");
        story.World.DeskOf(story.Seat("adviser")).Count.ShouldBe(1);
    }

    [Fact]
    public void It_can_be_followed_by_another()
    {
        var story = Begun().When(new AmendScenario(MoreOfAll), new AmendScenario("rules: { bang: { at: 1m, do: [{ flag: shot }] } }")).Forget();
        story.Until(60).Then("60 fired bang", "60 set shot");
        Names(story.Scenario.Rules)[^3..].ShouldBe(["again", "alarm", "bang"]);
    }

    [Fact]
    public void Words_may_be_put_better()
    {
        var amendment = Begun().Scenario.Amend("people: { mira: { overlay: extend, name: Mira Orlova } }");
        amendment.Scenario.ShouldNotBeNull().Texts.Find("people.mira.name", "en").Text.ShouldBe("Mira Orlova");
    }

    [Fact]
    public void Lists_grow_at_their_end()
    {
        var once = Begun().Scenario.Amend("people: { mira: { overlay: extend, also: [Mirotchka] } }").Scenario.ShouldNotBeNull();
        var twice = once.Amend("people: { mira: { overlay: extend, also: [the girl] } }").Scenario.ShouldNotBeNull();
        twice.Subjects[twice.Subjects["mira"]].Also.ShouldBe(["M", "Mirotchka", "the girl"]);
    }

    [Theory]
    [InlineData("rules:\n  bang: { at: 1m, do: [{ flog: shot }] }", "amendment-1.yaml:2:", "SH1")]
    [InlineData("rules:\n  bang: { when: flag(nowhere), do: [{ flag: shot }] }", "amendment-1.yaml:2:", "SH1")]
    [InlineData("rules:\n  knock: { overlay: extend, at: 2h }", "amendment-1.yaml:2:3", "SH2018 The amendment changes `at` of `knock`.")]
    [InlineData("rules:\n  knock: { at: 2h, do: [{ flag: door }] }", "amendment-1.yaml:2:3", "SH1")]
    [InlineData("levels:\n  mira_trust: { overlay: extend, drift: 0 }", "amendment-1.yaml:2:3", "SH2018")]
    [InlineData("people:\n  mira: { overlay: replace, name: Mira }", "amendment-1.yaml:2:3", "SH2018 The amendment changes `also` of `mira`.")]
    [InlineData("weather: {}", "amendment-1.yaml:1:1", "SH1")]
    [InlineData("rules: [", "amendment-1.yaml:2:1", "SH1006")]
    public void A_faulty_one_is_refused_with_place_and_reason(string yaml, string place, string reason)
    {
        var story = Begun();
        var hash = story.World.Hash();
        story.When(new AmendScenario(yaml));
        var refusal = story.Refused.ShouldNotBeNull();
        refusal.Code.ShouldBe("amendment.faulty");
        refusal.Detail.ShouldNotBeNull().ShouldContain(place);
        refusal.Detail.ShouldNotBeNull().ShouldContain(reason);
        story.World.Hash().ShouldBe(hash);
    }

    [Fact]
    public void It_replays_from_what_was_written()
    {
        var story = Begun().Until(100).When(new AmendScenario(MoreOfAll)).Until(3000);
        story.When(new RingBell(story.Seat("adviser"), SeatSet.Of(story.Seat("watch"))), new AmendScenario("rules: { bang: { at: 1h, do: [{ flag: shot }] } }")).Until(9000);
        var codec = new WireCodec(story.Scenario, Compiler.WireNames);
        var replay = new Replay(World.Create(Scenario(), 1), Compiler.WireNames);
        foreach (var happened in story.Events)
        {
            replay.Apply(codec.Write(in happened));
        }

        replay.World.Hash().ShouldBe(story.World.Hash());
        story.Forget().Until(20_000);
        new Story(replay.World).Until(20_000).World.Hash().ShouldBe(story.World.Hash());
    }

    [Fact]
    public void The_package_may_change_on_disk_meanwhile()
    {
        var source = Source();
        var story = new Story(Compiler.Read(source, "demo").Scenario!).When(new Begin());
        source.With("demo/world.yaml", "countries: {}");
        story.When(new AmendScenario(MoreOfAll)).Refused.ShouldBeNull();
    }

    [Fact]
    public void A_world_that_was_forked_before_does_not_have_it()
    {
        var story = Begun();
        var fork = story.World.Fork();
        story.When(new AmendScenario(MoreOfAll));
        fork.Scenario.Rules.Count.ShouldBe(story.Scenario.Rules.Count - 2);
    }

    private static Story Begun() => new Story(Scenario()).When(new Begin()).Forget();

    private static Scenario Scenario()
    {
        var compiled = Compiler.Read(Source(), "demo");
        compiled.Package.Diagnostics.All.ShouldBeEmpty();
        return compiled.Scenario!;
    }

    private static MemorySource Source() => new MemorySource().With("demo/scenario.yaml", Manifest).With("demo/world.yaml", Content);

    private static List<string> Names<T>(Table<T> table)
        where T : Definition => [.. table.Select(d => d.Name)];
}
