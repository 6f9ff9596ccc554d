using SevenHours.Language;
using SevenHours.Pure.Tests.Language;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Gate;

public sealed class GateTests
{
    private const string Phone = "+44 20 7946 0958";

    [Fact]
    public void A_clean_package_lacks_nothing_but_an_attestation()
    {
        var package = new Sample().ReadThroughGate();
        Findings(package).ShouldBeEmpty();
        package.Diagnostics.HasErrors.ShouldBeFalse();
        package.Gate.ShouldNotBeNull().Strays.ShouldBeEmpty();
    }

    [Fact]
    public void What_is_already_played_is_not_led_through_the_gate()
    {
        var package = new Sample().With("demo/notes/director.md", Phone).Read();
        package.Diagnostics.All.ShouldBeEmpty();
        package.Gate.ShouldBeNull();
    }

    [Theory]
    [InlineData("demo/people.yaml", "seats:\n  police: { title: 'Lead investigator §+44 20 7946 0958', agency: crime_unit }\nagencies:\n  crime_unit: { title: Crime unit }\n")]
    [InlineData("demo/facts.yaml", "facts:\n  blue_door:\n    statement: >-\n      The door is blue. She rang\n      §+44 20\n      7946 0958.\n  tram_bell: { statement: 'A bell, {name} says.' }\n")]
    [InlineData("demo/facts.yaml", "facts:\n  blue_door: { statement: \"Ring §\\u002b44 20 7946 0958\" }\n  tram_bell: { statement: 'A bell, {name} says.' }\n")]
    [InlineData("demo/strings/ru.yaml", "scenario.title: 'Синяя дверь, §+44 20 7946 0958'\n")]
    [InlineData("demo/notes/director.md", "# Notes\n\nBe calm.\n\nRing §+44 20 7946 0958.\n")]
    [InlineData("demo/notes/director.ru.md", "# Заметки\n\nСпокойно: §+44 20\n7946 0958.\n")]
    [InlineData("demo/notes/nobody_refers_to_it.md", "§+44 20 7946 0958\n")]
    [InlineData("demo/more.txt", "one\ntwo §+44 20 7946 0958\n")]
    [InlineData("demo/levels.yaml", "# Ring §+44 20 7946 0958 before play.\nseats: {}\n")]
    [InlineData("common/actions.yaml", "actions:\n  rescue_entry: { title: 'Entry, §+44 20 7946 0958', lead_time: 2h, needs: { officer: 4 }, who: [police] }\n")]
    public void A_number_in_any_text_of_the_package_is_an_error_at_its_place(string path, string marked)
    {
        var at = marked.IndexOf('§', StringComparison.Ordinal);
        var before = marked[..at];
        var place = new Location(
            path.StartsWith("demo/", StringComparison.Ordinal) ? path[5..] : "../" + path,
            before.Count(c => c == '\n') + 1,
            at - before.LastIndexOf('\n'));
        var package = new Sample().With(path, marked.Remove(at, 1)).ReadThroughGate();
        var found = package.Diagnostics.All.Where(d => d.Code.StartsWith("SH50", StringComparison.Ordinal) && d.Severity == Severity.Error).ShouldHaveSingleItem();
        found.Code.ShouldBe("SH5001");
        found.At.ShouldBe(place);
        found.Message.ShouldContain("0958");
        found.Mend.ShouldContain("+999");
        found.Mend.ShouldContain(package.Gate!.Strays[0].Fingerprint);
    }

    [Fact]
    public void The_marks_of_translations_are_ids_and_no_text() =>
        Findings(new Sample().With("demo/strings/marks.txt", "techniques.watch.lines.plates.photo ad1e ru:600d\n").ReadThroughGate()).ShouldBeEmpty();

    [Fact]
    public void The_name_of_a_file_of_the_package_is_no_host()
    {
        var sample = new Sample().With("demo/notes/rules.md", "See notes/director.md and director.md, but politia.md is a host.");
        Findings(sample.ReadThroughGate()).ShouldBe(["SH5007 notes/rules.md:1:44"]);
    }

    [Fact]
    public void Pictures_and_hidden_files_are_not_texts() =>
        Findings(new Sample()
            .With("demo/picture.png", [0x89, (byte)'P', 0, 1, .. "+44 20 7946 0958"u8])
            .With("demo/.git/config", "mail = somebody@host.com\n")
            .With("demo/notes/.draft.md", Phone).ReadThroughGate()).ShouldBeEmpty();

    [Fact]
    public void A_decision_lets_one_finding_stay_and_is_told()
    {
        var sample = WithStray(Phone);
        var fingerprint = sample.ReadThroughGate().Gate!.Strays.ShouldHaveSingleItem().Fingerprint;
        var package = Decide(sample, fingerprint).ReadThroughGate();

        var told = package.Diagnostics.All.Single(d => d.Code == "SH5030");
        told.Severity.ShouldBe(Severity.Note);
        told.At.ShouldBe(new Location("notes/slip.md", 1, 6));
        told.Message.ShouldContain("A. Editor");
        told.Message.ShouldContain("the museum asked for it");
        package.Diagnostics.HasErrors.ShouldBeFalse();
        package.Gate!.Strays.ShouldBeEmpty();
        package.Gate.Overrides.ShouldHaveSingleItem().Override.Reason.ShouldBe("the museum asked for it");
    }

    [Theory]
    [InlineData("Ring +44 20 7946 0959.")]
    [InlineData("Ring +44 20 7946 0958 now.")]
    public void A_changed_text_asks_for_a_new_decision(string changed)
    {
        var fingerprint = WithStray(Phone).ReadThroughGate().Gate!.Strays[0].Fingerprint;
        var package = Decide(new Sample().With("demo/notes/slip.md", changed), fingerprint).ReadThroughGate();
        Findings(package).ShouldBe(["SH5031 gate.yaml:2:5", "SH5001 notes/slip.md:1:6"]);
    }

    [Fact]
    public void A_decision_holds_for_one_place_and_wherever_its_lines_move()
    {
        var fingerprint = WithStray(Phone).ReadThroughGate().Gate!.Strays[0].Fingerprint;
        Findings(Decide(new Sample().With("demo/notes/slip.md", $"# A slip\n\nRing {Phone}.\n\nThe end."), fingerprint).ReadThroughGate())
            .ShouldBe(["SH5030 notes/slip.md:3:6"]);
        Findings(Decide(new Sample().With("demo/notes/other.md", $"Ring {Phone}."), fingerprint).ReadThroughGate())
            .ShouldBe(["SH5031 gate.yaml:2:5", "SH5001 notes/other.md:1:6"]);
    }

    [Fact]
    public void A_decision_is_part_of_what_is_played()
    {
        var sample = WithStray(Phone);
        var before = sample.Read().Hash;
        var fingerprint = sample.ReadThroughGate().Gate!.Strays[0].Fingerprint;
        Decide(sample, fingerprint).Read().Hash.ShouldNotBe(before);
    }

    [Theory]
    [InlineData("SH1033", "overrides:\n  - §{ fingerprint: 0123456789abcdef, by: A. Editor, on: 2031-01-01 }\n")]
    [InlineData("SH1033", "overrides:\n  - §{ reason: why, by: A. Editor, on: 2031-01-01 }\n")]
    [InlineData("SH1031", "§whitelist: {}\n")]
    public void A_gate_file_is_read_as_strictly_as_the_rest(string code, string marked)
    {
        var (sample, place) = new Sample().Spoil("gate.yaml", marked);
        sample.Errors().ShouldBe($"{code} {place}");
        sample.ReadThroughGate().Gate!.Overrides.ShouldBeEmpty();
    }

    private static Sample WithStray(string phone) => new Sample().With("demo/notes/slip.md", $"Ring {phone}.");

    private static Sample Decide(Sample sample, string fingerprint) => sample.With("demo/gate.yaml", $"""
        overrides:
          - fingerprint: {fingerprint}
            found: "{Phone}"
            reason: the museum asked for it
            by: A. Editor
            on: 2031-02-03
        """);

    private static IReadOnlyList<string> Findings(Package package) => [.. package.Diagnostics.All.Select(d => $"{d.Code} {d.At}")];
}
