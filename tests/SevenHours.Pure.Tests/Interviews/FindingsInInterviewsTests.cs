using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Interviews;

/// <summary>Each finding on a package broken in that one way.</summary>
public class FindingsInInterviewsTests
{
    private const string Voice = "of: girl, languages: [ru], layers: [ { id: a, topics: [name], says: Ana. } ]";
    private const string Actor = "agency: police, title: Actor, kind: role_player, ";
    private const string Card = "who: W, manner: M, red_lines: [R], limits: [L], stop_word: Pear";

    [Theory]
    [InlineData("SH3021", "personas: { v: { of: girl, languages: [ru], layers: [ { id: a } ] } }")]
    [InlineData("SH3022", "personas: { v: { of: girl, languages: [ru], layers: [ { id: a, says: A }, { id: a, says: B } ] } }")]
    [InlineData("SH3023", "personas: { v: { " + Voice + " }, w: { " + Voice + " } }")]
    [InlineData("SH3024", "rules: { r: { at: 1h, do: [ contact: { seat: chief, with: girl } ] } }")]
    [InlineData("SH3024", "rules: { r: { at: 1h, do: [ lose_contact: girl ] } }")]
    [InlineData("SH3024", "rules: { r: { when: \"contact(chief, girl)\", do: [ note: N ] } }")]
    [InlineData("SH3025", "personas: { v: { " + Voice + " } }\nplaybook: { chief: { steps: [ { id: s, when: \"in_contact(girl)\", do: { question: { persona: v, topic: place } } } ] } }")]
    [InlineData("SH3026", "personas: { v: { " + Voice + ", topics: { place: [where] } } }")]
    [InlineData("SH3027", "personas: { v: { " + Voice + ", replies: { open: Yes. } } }")]
    [InlineData("SH3029", "personas: { v: { " + Voice + " }, w: { of: aunt, languages: [ru], layers: [ { id: b, says: B } ] } }\nrules: { r: { when: \"answered(v, b)\", do: [ note: N ] } }")]
    [InlineData("SH3029", "personas: { v: { " + Voice + " } }\nseats: { actor: { " + Actor + "role: { " + Card + ", persona: v, says: [ { to: All, say: S, layers: [a, b] } ] } } }")]
    [InlineData("SH3030", "personas: { v: { " + Voice + " } }\nseats: { actor: { " + Actor + "role: { " + Card + ", says: [ { to: All, say: S, layers: a } ] } } }")]
    [InlineData("SH3030", "seats: { actor: { " + Actor + "role: { " + Card + ", persona: v, says: [ { to: All, say: S } ] } } }")]
    [InlineData("SH3031", "personas: { v: { of: girl, languages: [ru], layers: [ { id: a, topics: [name, the_mouse], says: Ana. } ] } }")]
    [InlineData("SH3004", "personas: { v: { " + Voice + " } }\nrules: { r: { at: 1h, do: [ contact: { seat: [], with: girl } ] } }")]
    public void It_is_found_and_nothing_else(string code, string yaml) => new SmallCase()
        .With("more", "people: { aunt: { name: Aunt } }\nlevels: { t: { of: girl, kind: trust }, u: { of: aunt, kind: trust } }")
        .With("broken", yaml)
        .Findings().Distinct().ShouldBe([code]);

    [Fact]
    public void A_topic_the_package_gives_a_title_is_found_no_fault_with() => new SmallCase()
        .With("more", "levels: { t: { of: girl, kind: trust } }\ntopics: { the_mouse: Being a mouse, name: What she is called }")
        .With("broken", "personas: { v: { of: girl, languages: [ru], layers: [ { id: a, topics: [name, the_mouse], says: Ana. } ] } }")
        .Findings().ShouldBeEmpty();

    [Fact]
    public void A_person_without_trust_has_nothing_to_win_or_lose() =>
        new SmallCase().With("broken", "personas: { v: { " + Voice + " } }").Findings().ShouldBe(["SH3028"]);

    [Fact]
    public void How_a_person_is_reached_is_checked_too() => new SmallCase()
        .With("more", "levels: { t: { of: girl, kind: trust } }")
        .With("broken", "personas: { v: { " + Voice + ", reached_by: [ \"no_such_function()\" ] } }")
        .Findings().ShouldHaveSingleItem().ShouldStartWith("SH1");
}
