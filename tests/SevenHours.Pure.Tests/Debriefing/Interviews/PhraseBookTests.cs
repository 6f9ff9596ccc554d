using System.Text.RegularExpressions;
using SevenHours.Debriefing;
using SevenHours.Disciplines.Interviews;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Debriefing.Interviews;

/// <summary>The sentences of feedback, in every language.</summary>
public partial class PhraseBookTests
{
    [Fact]
    public void Every_language_has_every_phrase_with_the_same_gaps()
    {
        var english = PhraseBook.In("en");
        foreach (var book in PhraseBook.Languages.Select(PhraseBook.In))
        {
            book.Ids.ShouldBe(english.Ids, book.Language);
            foreach (var id in book.Ids)
            {
                var text = book.Of(new Phrase(id));
                text.Trim().ShouldNotBeEmpty(id);
                Gap().Count(text).ShouldBe(Gap().Count(english.Of(new Phrase(id))), $"{book.Language} {id}");
            }
        }
    }

    [Fact]
    public void Every_way_of_asking_and_every_flaw_has_its_sentence()
    {
        var ids = PhraseBook.In("en").Ids.ToHashSet(StringComparer.Ordinal);

        Enum.GetValues<QuestionStyle>().ShouldAllBe(style => ids.Contains($"why.{style.ToString().ToLowerInvariant()}"));
        Enum.GetValues<GateKind>().ShouldAllBe(gate => ids.Contains($"gate.{gate.ToString().ToLowerInvariant()}"));
        Enum.GetValues<SetupFlaw>().ShouldAllBe(flaw => ids.Contains($"check.{Snake().Replace(flaw.ToString(), "_$0").TrimStart('_').ToLowerInvariant()}"));
    }

    [Fact]
    public void A_gap_is_filled_and_a_language_without_a_book_reads_english()
    {
        PhraseBook.In("en").Of(new Phrase("better.leading.1", "about.work")).ShouldBe("What happened then? Tell me about the work.");
        PhraseBook.In("de").Language.ShouldBe("en");
    }

    [GeneratedRegex(@"\{about\}")]
    private static partial Regex Gap();

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Snake();
}
