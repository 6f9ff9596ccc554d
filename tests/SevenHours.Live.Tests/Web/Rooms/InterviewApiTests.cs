using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using SevenHours.Disciplines.Interviews;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Web.Rooms;

/// <summary>An interview by a program, from the plan to the close.</summary>
public sealed class InterviewApiTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_program_prepares_asks_corrects_and_closes()
    {
        await using var room = await RoomHouse.OpenAsync("mediator");
        var browser = await room.House.SitAsync("mediator");
        var api = $"/api/v1/exercises/{room.House.Exercise.Id}";
        (await browser.GetFromJsonAsync<JsonElement>($"{api}/interviews", Cancel))[0].GetProperty("token").GetString().ShouldBe(room.Mira);

        await DoAsync("do.open_interview", new { persona = room.Mira, setup = new { purpose = "protection", room = "quiet_room", interpreting = new { kind = "qualified" }, needs_met = "water" } });
        var coding = await browser.PostAsJsonAsync($"{api}/interviews/{room.Mira}/coding", new { text = "Tell me what you see." }, Cancel);
        (await coding.Content.ReadFromJsonAsync<JsonElement>(Cancel)).GetProperty("class").GetString().ShouldBe("open");
        await DoAsync("do.question", new { persona = room.Mira, style = "open", text = new { text = "Tell me what you see." }, suggested = "open" });

        var now = (await browser.GetFromJsonAsync<JsonElement>($"{api}/interviews", Cancel))[0].GetProperty("room");
        var line = now.GetProperty("lines")[0];
        line.GetProperty("words")[0].GetString().ShouldBe("Tell me what you see.");
        await DoAsync("do.recode_question", new { question = line.GetProperty("line").GetString(), style = "probing" });
        await DoAsync("do.close_interview", new { interview = now.GetProperty("id").GetString(), closing = "thanked, next_steps" });

        var interview = room.Truth(part => part.Interviews).ShouldHaveSingleItem();
        (interview.Setup.Room, interview.Setup.NeedsMet, interview.Questions[0].Style, interview.End, interview.Closing)
            .ShouldBe((RoomKind.QuietRoom, Needs.Water, QuestionStyle.Probing, InterviewEnd.Closed, Closing.Thanked | Closing.NextSteps));

        async Task DoAsync(string name, object body)
        {
            var done = await browser.PostAsJsonAsync($"{api}/commands", new { name, body }, Cancel);
            done.StatusCode.ShouldBe(HttpStatusCode.OK, await done.Content.ReadAsStringAsync(Cancel));
        }
    }

    [Fact]
    public async Task The_truth_of_a_person_is_for_staff_and_a_seat_is_refused_it()
    {
        await using var room = await RoomHouse.OpenAsync("mediator");
        var browser = await room.House.SitAsync("mediator");
        await room.OpenAsync(browser);
        await room.SayAsync(browser, "Tell me what you see.");
        var api = $"/api/v1/exercises/{room.House.Exercise.Id}/truth";
        var question = room.Truth(part => part.Interviews)[0].Questions[0].Question;

        (await browser.GetAsync($"{api}/people", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await browser.GetStringAsync($"/api/v1/exercises/{room.House.Exercise.Id}/interviews", Cancel)).ShouldNotContain("permille");
        var person = await room.House.Director.GetFromJsonAsync<JsonElement>($"{api}/people/{room.Mira}", Cancel);
        person.GetProperty("levels")[0].GetProperty("kind").GetString().ShouldBe("trust");
        (await room.House.Director.PostAsJsonAsync($"{api}/questions/{question}", new { style = "leading" }, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await room.House.Director.PostAsJsonAsync($"{api}/people/{room.Mira}/voice", new { voice = "acted" }, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await room.House.Director.PostAsJsonAsync($"{api}/people/{room.Mira}/voice", new { voice = "nobody" }, Cancel)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);

        room.Truth(part => (part.Interviews[0].Questions[0].Style, part.VoiceOf(room.Persona))).ShouldBe((QuestionStyle.Leading, VoiceMode.Acted));
    }
}
