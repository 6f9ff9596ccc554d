using System.Text.Json;
using Microsoft.Playwright;
using SevenHours.Browser.Tests.Running;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Browser.Tests.Play;

/// <summary>One exercise, six people, six languages: each reads the pages in his own and reads what the others write as they wrote it.</summary>
public sealed class SixLanguagesTests(BrowserFixture fixture)
{
    // Two at a time talk to each other; what is written is in the writer's language and script.
    private static readonly (Reader One, Reader Other)[] s_pairs =
    [
        (new("Edda Lund", "hotline_a_counsellor", "en", "She can speak for two minutes at a time."), new("سلمى", "lead_investigator", "ar", "نحن في الطريق. لا تتصلوا بالرقم 19.")),
        (new("Нина", "mediator", "ru", "Она поймёт, если говорить медленно."), new("Ruben", "duty_prosecutor", "fr", "J’attends la demande ; l’accord suivra ce soir.")),
        (new("Jasna", "shelter_coordinator", "bs", "Soba je slobodna, čekamo vas noćas."), new("Весна", "social_worker", "mk", "Ќе дојдам со неа, нема да чека сама.")),
    ];

    [Fact]
    public async Task Six_people_read_six_languages_in_one_exercise_and_write_to_each_other()
    {
        await using var house = await PlayHouse.OpenAsync(fixture);
        await house.ClockAsync(new { running = true, jumpTo = 30 });
        foreach (var (one, other) in s_pairs)
        {
            var (here, there) = (await AtAsync(house, one, other), await AtAsync(house, other, one));
            await SayAsync(here, there, one);
            await SayAsync(there, here, other);
            await ReadsHisOwnAsync(here, one);
            await ReadsHisOwnAsync(there, other);
        }
    }

    private static Task<IPage> AtAsync(PlayHouse house, Reader reader, Reader with) =>
        house.LetInAsync(reader.Name, "participant", reader.Seat, $"desk?with={with.Seat}#talk", 1440, locale: reader.Language);

    // The other's page is open at the talk, and the words come to it by themselves.
    private static async Task SayAsync(IPage from, IPage to, Reader reader)
    {
        await from.Locator("#m-text").FillAsync(reader.Says);
        await from.Locator(".say button").ClickAsync();
        await from.Locator("#thread-list .msg.me").GetByText(reader.Says).WaitForAsync();
        await to.Locator("#inbox-list .row.unread").First.WaitForAsync();
        await to.OpenItemAsync((await to.Locator("#inbox-list .row.unread").First.GetAttributeAsync("id"))!);
        await Assertions.Expect(to.Locator("#inbox-list")).ToContainTextAsync(reader.Says);
    }

    private static async Task ReadsHisOwnAsync(IPage page, Reader reader)
    {
        (await page.Locator("html").GetAttributeAsync("lang")).ShouldBe(reader.Language);
        (await page.Locator("html").GetAttributeAsync("dir")).ShouldBe(reader.Language == "ar" ? "rtl" : "ltr");
        var words = Table(reader.Language);
        await Assertions.Expect(page.Locator("#inbox h2")).ToContainTextAsync(words["desk.inbox"].GetString()!);
        await Assertions.Expect(page.Locator("#talk h2")).ToContainTextAsync(words["desk.talk"].GetString()!);
        (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth")).ShouldBeLessThanOrEqualTo(0, reader.Language);
    }

    private static Dictionary<string, JsonElement> Table(string language) =>
        JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(File.ReadAllText(Repository.PathOf($"src/SevenHours.Web/Strings/{language}.json")))!;

    private sealed record Reader(string Name, string Seat, string Language, string Says);
}
