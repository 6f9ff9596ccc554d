using System.Net;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Live.Tests.Web.Control;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Debrief;

/// <summary>Interviews in the debrief: every talk with a person of the case, stand-ins' too, word by word, reached from the decision about it.</summary>
public sealed class InterviewPagesTests
{
    private const string Talk = """
        personas:
          girl_voice:
            of: girl
            languages: [en]
            layers: [ { id: door, topics: [place], facts: [blue_door], says: "A blue door, and a cough behind it." } ]
        rules: { meets: { at: 5m, do: [ contact: { seat: counsellor, with: girl } ] } }
        playbook:
          counsellor:
            steps:
              - id: ask_her
                when: "elapsed > 10m"
                wait: [1m, 1m, 1m]
                do: [ { question: { persona: girl_voice, style: open, topic: place, text: "Where was it?" } }, { question: { persona: girl_voice, style: leading, topic: place, text: "It was the red door, was it not?" } } ]
                decide: { what: Speak with her first., why: She is afraid., sure: sure }
        """;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_stand_ins_talk_is_read_word_by_word_and_reached_from_its_decision()
    {
        await using var house = await ControlHouse.OpenAsync(extra: Talk);
        (await house.Exercise.SetStandInsAsync(Actor.Host("test"), "school", new SeatPlace(1, "counsellor"))).ShouldBeNull();
        await house.Exercise.JumpAsync(Actor.Host("test"), new SimTime(3600));

        var decisions = await house.Director.GetStringAsync(Page(house, "decisions"), Cancel);
        var list = await house.Director.GetStringAsync(Page(house, "interviews"), Cancel);
        var way = Between(list, $"{Page(house, "interviews")}/", "\"");
        var talk = await house.Director.GetStringAsync($"{Page(house, "interviews")}/{way}", Cancel);

        decisions.ShouldContain($"{Page(house, "interviews")}/{way}");
        foreach (var words in new[] { "Counsellor", "Where was it?", "A blue door, and a cough behind it.", "The door is blue.", "It was the red door, was it not?", "Leading", "Speak with her first." })
            talk.ShouldContain(words);
        talk.ShouldContain("id=\"faults\"");
        (await house.Director.GetAsync($"{Page(house, "interviews")}/0", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_a_question_was_about_is_said_in_the_readers_language_and_never_by_its_id()
    {
        const string unsaid = """
            topics: { the_mouse: Being a mouse }
            personas: { girl_voice: { of: girl, languages: [en], layers: [ { id: door, topics: [rapport, the_mouse], says: "A mouse does not cough." } ] } }
            rules: { meets: { at: 5m, do: [ contact: { seat: counsellor, with: girl } ] } }
            playbook: { counsellor: { steps: [ { id: ask_her, when: "elapsed > 10m", wait: [1m, 1m, 1m], do: [ { question: { persona: girl_voice, topic: rapport } }, { question: { persona: girl_voice, topic: the_mouse } } ] } ] } }
            """;
        await using var house = await ControlHouse.OpenAsync(extra: unsaid);
        (await house.Exercise.SetStandInsAsync(Actor.Host("test"), "school", new SeatPlace(1, "counsellor"))).ShouldBeNull();
        await house.Exercise.JumpAsync(Actor.Host("test"), new SimTime(3600));
        var list = await house.Director.GetStringAsync(Page(house, "interviews"), Cancel);
        house.Director.DefaultRequestHeaders.AcceptLanguage.ParseAdd("ar");

        var talk = WebUtility.HtmlDecode(await house.Director.GetStringAsync($"{Page(house, "interviews")}/{Between(list, $"{Page(house, "interviews")}/", "\"")}", Cancel));

        talk.ShouldContain(">Being a mouse<");
        talk.ShouldContain($">{SevenHours.Web.Strings.Words.In("ar")["topic.rapport"]}<");
        talk.ShouldNotContain("the_mouse");
        talk.ShouldNotContain(">rapport<");
    }

    [Fact]
    public async Task Who_plays_reads_no_interview_before_the_debrief_is_open()
    {
        await using var house = await ControlHouse.OpenAsync(extra: Talk);

        (await house.Stranger().GetAsync(Page(house, "interviews"), Cancel)).StatusCode.ShouldNotBe(HttpStatusCode.OK);
    }

    private static string Page(ControlHouse house, string page) => $"/exercises/{house.Exercise.Id}/debrief/{page}";

    private static string Between(string text, string from, string to)
    {
        var at = text.IndexOf(from, StringComparison.Ordinal);
        at.ShouldBeGreaterThan(0, from);
        at += from.Length;
        return text[at..text.IndexOf(to, at, StringComparison.Ordinal)];
    }
}
