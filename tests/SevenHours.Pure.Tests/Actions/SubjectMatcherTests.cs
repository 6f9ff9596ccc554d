using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Actions;

public class SubjectMatcherTests
{
    private static readonly Scenario Scenario = RaidCase.New().With("more", """
        people:
          andre: { name: André Šimić }
          anna: { name: Anna Berg, also: [anna] }
          anna_too: { name: Anna Holm, also: [anna] }
        things:
          van: { kind: vehicle, name: VR 418 K }
        """).Build();

    [Theory]
    [InlineData("Canal Street 19, 2nd floor", "house")]
    [InlineData("  canal street 19 2ND FLOOR ", "house")]
    [InlineData("Canal 19", "house")]
    [InlineData("canal-19", "house")]
    [InlineData("canal street 9", "other_house")]
    [InlineData("andre simic", "andre")]
    [InlineData("ANDRÉ ŠIMIĆ", "andre")]
    [InlineData("vr418k", "van")]
    [InlineData("+999 555 0100", "phone")]
    [InlineData("999-555-0100", "phone")]
    [InlineData("(555) 0100", "phone")]
    [InlineData("٩٩٩ ٥٥٥ ٠١٠٠", "phone")]
    public void Finds_what_the_words_name(string words, string subject) =>
        new SubjectMatcher(Scenario).Find(words).ShouldBe(Scenario.Subjects[subject]);

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("--")]
    [InlineData("canal street")]
    [InlineData("0100")]
    [InlineData("+999 555 0101")]
    [InlineData("anna")]
    public void Finds_nothing_for_words_that_name_nothing_or_two_things(string? words) =>
        new SubjectMatcher(Scenario).Find(words).ShouldBe(Id<Subject>.None);

    [Fact]
    public void Does_not_depend_on_the_culture()
    {
        using var turkish = new UnderCulture("tr-TR");
        new SubjectMatcher(Scenario).Find("CANAL STREET 19, 2ND FLOOR").ShouldBe(Scenario.Subjects["house"]);
    }
}
