using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;
using SevenHours.Language;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Actions;

/// <summary>A national edition takes the place of a law: what it changes in play, and what it must not leave out.</summary>
public sealed class EditionTests
{
    private const string Law = """
        laws:
          our_law:
            overlay: replace
            country: verania
            title: The law of another country
            grounds: { danger: { title: Peril }, crime: { title: Felony } }
            authorisations:
              entry: { from: prosecutor, urgent: true, threshold: 50, valid: 6h, validated_within: 40m, ground: [danger], principle: p7 }
              records: { from: prosecutor, threshold: 40, valid: 1h, ground: [crime, danger], principle: p7 }
        """;

    private const string Manifest = "id: laws_other\ntitle: The law of another country\nlanguage: en\nreplaces: our_law";

    [Fact]
    public void The_deadline_of_an_urgent_act_is_that_of_the_edition()
    {
        // As it is written the order must follow within two hours.
        var play = Case().BeginUnder("laws-other");
        play.Do(Urgent(play));
        play.Desk<ActionsDesk>("chief").Running.ShouldHaveSingleItem().ValidateBy.ShouldBe(PlayedWorld.Time("40m"));

        play.Until("39m");
        play.World.Part<ActionsPart>().Acts.ShouldHaveSingleItem().Lawfulness.AwaitsValidation.ShouldBeTrue();
        play.Until("40m");
        play.All<LawfulnessChanged>().ShouldHaveSingleItem().IsValidated.ShouldBeFalse();
        play.ShouldRefold();
    }

    [Fact]
    public void Another_authority_decides()
    {
        Authority(Case().Build()).ShouldBe(SevenHours.Disciplines.Actions.Authority.Court);
        Authority(Case().Compile("laws-other").Scenario!).ShouldBe(SevenHours.Disciplines.Actions.Authority.Prosecutor);
    }

    [Fact]
    public void The_same_case_has_another_hash_under_another_law_and_its_own_without() => Case().Compile("laws-other").Package.Hash.ShouldNotBe(Case().Compile().Package.Hash);

    [Fact]
    public void A_word_added_in_play_lies_over_the_edition_and_not_over_the_law_it_replaced()
    {
        var amended = Case().Compile("laws-other").Scenario!.Amend("facts: { told: { statement: Something was told. } }");
        amended.FirstError.ShouldBeNull();
        Authority(amended.Scenario!).ShouldBe(SevenHours.Disciplines.Actions.Authority.Prosecutor);
    }

    [Theory]
    [InlineData("crime: { title: Felony }", "", "SH3113", "laws-other/law.yaml", 2, 3)]
    [InlineData("      records: { from: prosecutor, threshold: 40, valid: 1h, ground: [crime, danger], principle: p7 }", "", "SH3114", "laws-other/law.yaml", 2, 3)]
    [InlineData("our_law:", "other_law:", "SH3112", "laws-other/edition.yaml", 1, 1)]
    public void What_it_leaves_out_is_named_with_its_place(string text, string by, string code, string file, int line, int column)
    {
        var found = Case(Law.Replace(text, by, StringComparison.Ordinal).Replace(text.Trim(), by, StringComparison.Ordinal).Replace("[crime, danger]", "[danger]", StringComparison.Ordinal))
            .Compile("laws-other").Package.Diagnostics.All.First(finding => finding.Code == code);
        (found.At.File, found.At.Line, found.At.Column, found.Severity).ShouldBe(($"../{file}", line, column, Severity.Error));
    }

    [Fact]
    public void An_article_the_case_points_to_must_be_the_editions_own()
    {
        var acts = string.Join(", ", RaidCase.New().Build().Table<ActionDefinition>().Select(action => action.Name));
        var compass = $$"""
            compass:
              going_in: { title: Going in, acts: [{{acts}}], principle: p7, must: An order., breaks: Another door., articles: { our_law: { number: 12, says: The prosecutor. } } }
            """;
        Case().With("compass", compass).Compile("laws-other").Package.Diagnostics.All.ShouldContain(finding => finding.Code == "SH3115");
        Case().With("compass", compass).WithBeside("laws-other/compass", "compass:\n  going_in: { overlay: extend, articles: { our_law: { number: 3, says: The judge. } } }")
            .Compile("laws-other").Package.Diagnostics.All.ShouldNotContain(finding => finding.Code == "SH3115");
    }

    [Fact]
    public void The_story_is_not_its_business() =>
        Case().WithBeside("laws-other/story", "facts: { secret: { statement: Somebody else did it. } }").Compile("laws-other").Package.Diagnostics.All
            .ShouldContain(finding => finding.Code == "SH3116" && finding.At.File == "../laws-other/story.yaml");

    [Fact]
    public void A_law_that_no_country_of_the_case_has_is_told_apart()
    {
        Case().WithBeside("laws-other/edition", Manifest.Replace("our_law", "our_lau", StringComparison.Ordinal)).Compile("laws-other").Package.Diagnostics.All
            .ShouldContain(finding => finding.Code == "SH3111" && finding.Message.Contains("`our_law`", StringComparison.Ordinal));
        Case().Compile("laws-nowhere").Package.Diagnostics.All.ShouldContain(finding => finding.Code == "SH1023");
    }

    private static SmallCase Case(string law = Law) => RaidCase.New().WithBeside("laws-other/edition", Manifest).WithBeside("laws-other/law", law);

    private static Authority Authority(Scenario scenario)
    {
        var law = scenario.Table<Law>()[scenario.Table<Law>()["our_law"]];
        return law.Authorisations.First(one => scenario.Table<ActionDefinition>()[one.Action].Name == "records").From;
    }

    private static StartAction Urgent(PlayedWorld play) => play.Start("chief", "entry", "house") with { UrgentGround = play.Id<Ground>("danger"), Why = RaidCase.Words("why") };
}
