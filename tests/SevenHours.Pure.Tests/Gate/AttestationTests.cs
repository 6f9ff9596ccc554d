using SevenHours.Language;
using SevenHours.Pure.Tests.Language;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Gate;

public sealed class AttestationTests
{
    private static readonly DateTime Day = new(2031, 2, 3, 0, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Two_people_who_have_read_the_text_as_it_is_leave_nothing_to_say()
    {
        var package = Attested(new Sample()).ReadThroughGate();
        package.Diagnostics.All.ShouldBeEmpty();
        package.Gate!.IsAttested.ShouldBeTrue();
        package.Gate.IsReadTwice.ShouldBeTrue();
        package.Gate.Attestation!.SecondReader!.By.ShouldBe("B. O'Reader");
    }

    [Fact]
    public void Without_a_second_reader_that_is_said() =>
        Codes(Attested(new Sample(), second: null)).ShouldBe(["SH5042"]);

    [Theory]
    [InlineData("A. Author")]
    [InlineData("a author")]
    [InlineData("А. Author")]
    public void One_person_cannot_be_both(string second)
    {
        var sample = Attested(new Sample(), second: second);
        Codes(sample).ShouldBe(["SH5044"]);
        sample.ReadThroughGate().Diagnostics.HasErrors.ShouldBeTrue();
    }

    [Theory]
    [InlineData("demo/facts.yaml", "blue.", "green.")]
    [InlineData("demo/notes/director.md", "calm", "quiet")]
    [InlineData("demo/strings/ru.yaml", "Алло", "Ало")]
    [InlineData("demo/scenario.yaml", "language: en", "language: en # or not")]
    public void Any_change_of_the_package_makes_both_readings_stale(string path, string old, string changed)
    {
        var sample = Attested(new Sample());
        Codes(sample.With(path, sample.Text(path).Replace(old, changed, StringComparison.Ordinal))).ShouldBe(["SH5041", "SH5043"], ignoreOrder: true);
        sample.ReadThroughGate().Gate!.IsAttested.ShouldBeFalse();
    }

    [Fact]
    public void A_new_file_and_a_lost_file_are_changes_too()
    {
        Codes(Attested(new Sample()).With("demo/notes/new.md", "More.")).ShouldBe(["SH5041", "SH5043"], ignoreOrder: true);
        Codes(Attested(new Sample().With("demo/notes/new.md", "More.")).Without("demo/notes/new.md")).ShouldBe(["SH5041", "SH5043"], ignoreOrder: true);
    }

    [Fact]
    public void Line_ends_hidden_files_libraries_and_the_gate_file_itself_are_no_changes()
    {
        var sample = Attested(new Sample());
        sample.With("demo/facts.yaml", sample.Text("demo/facts.yaml").ReplaceLineEndings("\r\n"))
            .With("demo/.editor", "state")
            .With("common/notes.md", "A library says more.")
            .With("demo/gate.yaml", "# a word\n" + sample.Text("demo/gate.yaml"));
        Codes(sample).ShouldBeEmpty();
    }

    [Fact]
    public void A_draft_that_nobody_vouches_for_is_no_mistake_but_a_statement_without_a_name_is()
    {
        Codes(new Sample()).ShouldBeEmpty();
        Codes(new Sample().With("demo/gate.yaml", "attestation:\n  composed_from: 3\n")).ShouldContain("SH5040");
    }

    [Fact]
    public void Who_vouches_is_no_part_of_what_is_played() =>
        Attested(new Sample()).Read().Hash.ShouldBe(new Sample().Read().Hash);

    [Theory]
    [InlineData(0, true), InlineData(1, false), InlineData(2, false), InlineData(3, true), InlineData(12, true)]
    public void A_composite_is_made_of_three_cases_or_more_or_all_is_invented(int cases, bool isRight) =>
        Codes(Attested(new Sample(), cases: cases)).ShouldBe(isRight ? [] : ["SH5045"]);

    [Fact]
    public void What_was_not_drawn_anew_is_named()
    {
        var found = Attested(new Sample(), redrawn: [Redrawn.Dates, Redrawn.Age]).ReadThroughGate().Diagnostics.All.ShouldHaveSingleItem();
        found.Code.ShouldBe("SH5046");
        found.Message.ShouldContain("`places`, `gender`, `nationality`");
    }

    [Fact]
    public void Writing_an_attestation_leaves_the_rest_of_the_file_as_it_was()
    {
        const string before = "# ours\noverrides:\n  - { fingerprint: 00, reason: r, by: b, on: 2031-01-01 } # kept\n\nattestation:\n  composed_from: 4\n  # old\n  author: { by: X }\n\n# the end\n";
        var reading = new AttestedReading { By = "A", On = Day, Content = "00ff" };
        var written = AttestationWriter.Write(before, new Attestation { ComposedFrom = 3, Redrawn = [Redrawn.Age], Author = reading });
        written.ShouldBe(
            "# ours\noverrides:\n  - { fingerprint: 00, reason: r, by: b, on: 2031-01-01 } # kept\n\n# the end\n"
            + "attestation:\n  composed_from: 3\n  redrawn: [age]\n  author:\n    by: 'A'\n    on: 2031-02-03\n    content: 00ff\n");
        AttestationWriter.Write(written, new Attestation { ComposedFrom = 3, Redrawn = [Redrawn.Age], Author = reading }).ShouldBe(written);
    }

    private static Sample Attested(Sample sample, int cases = 3, string? second = "B. O'Reader", IReadOnlyList<Redrawn>? redrawn = null)
    {
        var content = sample.ReadThroughGate().Gate!.Content;
        var attestation = new Attestation
        {
            ComposedFrom = cases,
            Redrawn = redrawn ?? Enum.GetValues<Redrawn>(),
            Author = new AttestedReading { By = "A. Author", On = Day, Content = content },
            SecondReader = second is null ? null : new AttestedReading { By = second, On = Day, Content = content },
        };
        return sample.With("demo/gate.yaml", AttestationWriter.Write(null, attestation));
    }

    private static IReadOnlyList<string> Codes(Sample sample) => [.. sample.ReadThroughGate().Diagnostics.All.Select(d => d.Code)];
}
