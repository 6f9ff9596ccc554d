using SevenHours.Content.Tests.Running;
using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Language;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Content.Tests.Files;

/// <summary>The people with whom interviews are practised.</summary>
public sealed class PracticeRoomTests
{
    private static readonly Package<ScenarioManifest> Package = Vicenza.Read(Repository.PathOf("scenarios/practice-room")).Package;

    private static IEnumerable<PersonaModel> Personas => Package.All<PersonaModel>();

    [Fact]
    public void Nothing_is_found_in_it() =>
        Tool.Run("check", Repository.PathOf("scenarios/practice-room"), "--play", "--json").Json["diagnostics"]!.AsArray().ShouldBeEmpty();

    [Theory]
    [InlineData("ru"), InlineData("ar")]
    public void Every_text_is_there_in_the_language(string language) => Package.Strings.Missing(language).Select(t => t.Id).ShouldBeEmpty();

    [Theory]
    [InlineData("ru", 'Ѐ', 'ӿ'), InlineData("ar", '؀', 'ۿ')]
    public void What_is_said_is_written_in_the_letters_of_the_language(string language, char first, char last) =>
        Package.Strings.Texts.Select(t => (t.Id, Package.Strings.Find(language, t.Id).Text))
            .Where(t => t.Text.Count(char.IsLetter) > 3 && !t.Text.Any(c => c >= first && c <= last))
            .ShouldBeEmpty();

    [Fact]
    public void Everybody_has_a_card_for_whoever_acts_the_person_in_three_languages()
    {
        var cards = Repository.PathOf("scenarios/personas/notes");
        Package.All<PersonModel>().SelectMany(p => new[] { $"{p.Id}.md", $"{p.Id}.ru.md", $"{p.Id}.ar.md" })
            .Where(f => !File.Exists(Path.Combine(cards, f)))
            .ShouldBeEmpty();
    }

    [Fact]
    public void Everybody_has_something_for_a_first_contact_and_an_answer_to_everything_that_is_no_question()
    {
        foreach (var persona in Personas)
        {
            persona.Layers.Count(l => l.Depth <= 1).ShouldBeGreaterThanOrEqualTo(3, persona.Id);
            persona.Replies.Count.ShouldBe(8, persona.Id);
            persona.Manners.ShouldNotBeNull(persona.Id).Refuses.ShouldNotBeNull(persona.Id);
        }
    }

    [Fact]
    public void What_drifts_is_not_so_and_what_is_told_as_it_was_is()
    {
        foreach (var detail in Personas.SelectMany(p => p.Layers).SelectMany(l => l.Details))
        {
            detail.Drifts?.Facts.Select(f => (f.Id, f.Target.IsTrue)).Where(f => f.IsTrue).ShouldBeEmpty();
            detail.Facts.Select(f => (f.Id, f.Target.IsTrue)).Where(f => !f.IsTrue).ShouldBeEmpty();
        }
    }

    [Fact]
    public void Whoever_asks_well_hears_in_two_meetings_all_that_weighs_and_whoever_accuses_no_more_than_who_it_is()
    {
        foreach (var persona in PracticeRoomTalks.Personas)
        {
            PracticeRoomTalks.DeepestToAGoodInterviewer(persona).ShouldBe(persona.Layers.Max(l => l.Depth ?? 0), persona.Name);
            PracticeRoomTalks.DeepestToAnAccuser(persona).ShouldBeLessThan(2, persona.Name);
        }
    }

    [Fact]
    public void A_child_has_nothing_of_the_deepest_kind_to_tell() =>
        PracticeRoomTalks.Personas.Where(p => p.IsChild).ShouldAllBe(p => p.Layers.All(l => l.Depth < 4));
}
