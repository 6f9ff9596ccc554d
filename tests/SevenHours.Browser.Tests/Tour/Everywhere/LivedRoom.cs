using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace SevenHours.Browser.Tests.Tour.Everywhere;

/// <summary>Who speaks her language talks with the young woman: a room that ended when she rang off, and one that goes on, with somebody beside who does not understand.</summary>
internal static partial class LivedRoom
{
    /// <summary>While stand-ins left the line open.</summary>
    public static Task FirstAsync(Inhabited house) => TalkAsync(house, "firstcontact", null);

    /// <summary>What still goes on of the first is ended as one should. She rings once more, and nobody has rung off when the walk begins.</summary>
    public static async Task AgainAsync(Inhabited house)
    {
        var (mediator, rooms) = (house["mediator"], $"{house.At}/room");
        if (await WithAsync(mediator, rooms, "close") is { } open)
            await house.PostAsync(mediator, open, $"{open}/close", ("room", Talk().Match(await Inhabited.ReadAsync(mediator, open)).Groups[1].Value), ("closing", "NextSteps"), ("closing", "Thanked"));
        await house.PostAsync(house.Manager, $"{house.At}/control", $"{house.At}/control/sheet/i10_fifth_call/send");
        await TalkAsync(house, "protection", "lead_investigator");
    }

    private static async Task TalkAsync(Inhabited house, string purpose, string? beside)
    {
        var (mediator, rooms) = (house["mediator"], $"{house.At}/room");
        if (await WithAsync(mediator, rooms, "open") is not { } room)
        {
            house.Troubles.Add($"{rooms}: nobody to speak with");
            return;
        }

        List<(string, string)> setup = [("purpose", purpose), ("plan", "How she is, who listens, and nothing she did not offer."), ("first", "Как ты?")];
        if (beside is not null)
            setup.Add(("with", beside));
        await house.PostAsync(mediator, room, $"{room}/open", [.. setup]);
        await house.PostAsync(mediator, room, $"{room}/say", ("text", "Как ты? Кто-нибудь тебя слышит?"), ("spoken", "ru"), ("style", "open"));
        await house.PostAsync(mediator, room, $"{room}/gesture", ("gesture", "explain"));
        await house.PostAsync(mediator, room, $"{room}/say", ("text", "Where does the light come from?"), ("spoken", "ru"));
    }

    // The first room where that can be done.
    private static async Task<string?> WithAsync(IPage by, string rooms, string what)
    {
        foreach (Match person in Person().Matches(await Inhabited.ReadAsync(by, rooms)))
        {
            var room = $"{rooms}/{person.Groups[1].Value}";
            if ((await Inhabited.ReadAsync(by, room)).Contains($"{room}/{what}\"", StringComparison.Ordinal))
                return room;
        }

        return null;
    }

    [GeneratedRegex("name=\"room\" value=\"([0-9a-f]+)\"")]
    private static partial Regex Talk();

    [GeneratedRegex("/room/([0-9a-z-]+)[\"?]")]
    private static partial Regex Person();
}
