using System.Text.RegularExpressions;

namespace SevenHours.Browser.Tests.Tour.Everywhere;

/// <summary>What people did in the exercise, beside what stand-ins played: something for every page that would else be empty.</summary>
internal static partial class Lived
{
    public static async Task HappenAsync(Inhabited house)
    {
        await house.ClockAsync(new { running = true });
        await AtDesksAsync(house);
        await OnWallsAsync(house);
        await LivedRoom.FirstAsync(house);
        await BehindAsync(house);
        await house.ClockAsync(new { running = true, jumpTo = Inhabited.Played + 600 });
        await LivedRoom.AgainAsync(house);
        await house.ClockAsync(new { running = false });
        await RelayAsync(house);
    }

    private static async Task AtDesksAsync(Inhabited house)
    {
        var (lead, desk) = (house["lead_investigator"], $"{house.At}/desk");
        await house.PostAsync(lead, desk, $"{desk}/decide", ("what", "We ask for a mediator now"), ("why", "She speaks Russian alone"), ("else", "Wait for the second call"), ("sure", "sure"));
        await house.PostAsync(house["hotline_a_counsellor"], desk, $"{desk}/write", ("to", "lead_investigator"), ("text", "Брат видел машину у школы. Не звоните ему."), ("language", "ru"));
        await house.PostAsync(lead, desk, $"{desk}/write", ("to", "duty_prosecutor"), ("text", "We go to the canal without an order. What do you need from us?"));
        await house.PostAsync(house["lawyer"], $"{house.At}/safety", $"{house.At}/safety/flag", ("says", "The last call was hard to listen to."));
    }

    private static async Task OnWallsAsync(Inhabited house)
    {
        var (lead, prosecutor, wall) = (house["lead_investigator"], house["duty_prosecutor"], $"{house.At}/wall");
        await house.PostAsync(lead, wall, $"{wall}/themes", ("title", "The door"));
        await house.PostAsync(lead, wall, $"{wall}/pins", ("kind", "Unknown"), ("text", "Which of the three blue doors?"), ("theme", "none"));
        await house.PostAsync(lead, wall, $"{wall}/pins", ("to", "map"), ("kind", "Note"), ("text", "Iron stairs"), ("lat", "-0.1068"), ("lon", "-0.6418"));
        await house.PostAsync(lead, wall, $"{wall}/pins", ("to", "timeline"), ("kind", "Entry"), ("text", "A car door in the yard"), ("when", "-1:30"), ("source", "Neighbour"));
        var item = Item().Match(await Inhabited.ReadAsync(lead, $"{wall}/share?theme=none")).Groups[1].Value;
        await house.PostAsync(lead, wall, $"{wall}/share", ("item", item), ("to", "duty_prosecutor"), ("code", "H2"), ("purpose", "To weigh the order"), ("source", "B"), ("information", "KnownToSource"));
        await house.PostAsync(prosecutor, wall, $"{wall}/things/{item}");
        await house.PostAsync(prosecutor, wall, $"{wall}/consents", ("item", item), ("use", "Share"), ("to", "reporter"), ("why", "For the evening paper"));
    }

    private static async Task RelayAsync(Inhabited house)
    {
        // What was written in Russian waits to be relayed.
        var (lead, desk) = (house["lead_investigator"], $"{house.At}/desk");
        var item = Relay().Match(await Inhabited.ReadAsync(lead, desk));
        if (item.Success)
            await house.PostAsync(lead, $"{desk}/items/{item.Groups[1].Value}/relay", $"{desk}/items/{item.Groups[1].Value}/relay", ("of", "mediator"), ("urgent", "1"), ("says", "Before we leave"));
    }

    private static async Task BehindAsync(Inhabited house)
    {
        var (mentor, coach) = (house["mentor"], $"{house.At}/coach?of=agency:crime_unit");
        await house.PostAsync(mentor, coach, $"{house.At}/coach/take?of=agency:crime_unit");
        await house.PostAsync(mentor, coach, $"{house.At}/coach/hint?of=agency:crime_unit", ("says", "Who in your room speaks her language?"), ("rung", "question"), ("way", "desk"));
        await house.PostAsync(mentor, coach, $"{house.At}/coach/feedback?of=agency:crime_unit", ("good", "You asked first."), ("try", "Ask twice."), ("question", "Who waits?"));
        await house.PostAsync(mentor, $"{house.At}/staff", $"{house.At}/staff", ("says", "@white-cell they are about to find the door"), ("points", "See to the second syndicate\nRing the bank"), ("about", "seat:lead_investigator"));
        await house.PostAsync(house["evaluator"], $"{house.At}/observe", $"{house.At}/observe?team=1", ("agency", "crime_unit"), ("kind", "goodpractice"), ("weight", "critical"), ("seat", "lead_investigator"), ("says", "He rang at once."));

        var (director, board, cast) = (house.Manager, $"{house.At}/board", $"{house.At}/cast");
        await house.PostAsync(director, $"{board}/lines", $"{board}/lines", ("phase", "Morning"), ("lines", "The canteen opens at one\nThe bus leaves at six"), ("break", "Coffee at eleven"));
        await house.PostAsync(director, $"{board}/lines", $"{board}/visitors", ("story", "A young woman is looked for."), ("stand", "Behind the line"), ("rules", "No faces"), ("who", "yes"));
        var set = Set().Match(await Inhabited.ReadAsync(director, cast)).Groups[1].Value;
        await house.PostAsync(director, cast, cast, ("seat", "1/rp_mira"), ("set", set), ("in", "0"), ("says", "They are on the stairs"));

        var (actor, role) = (house["rp_mira"], $"{house.At}/role");
        await house.PostAsync(actor, role, $"{role}/scene", ("present", "lawyer"), ("said", "0.0"), ("treated", "kindly"));
        await house.PostAsync(actor, role, $"{role}/felt", ("says", "She told me who was listening."), ("agency", "hotline_verania"));
        await house.PostAsync(actor, role, $"{role}/flag");
        await house.PostAsync(house["welfareOfficer"], $"{house.At}/welfare", $"{house.At}/welfare/notes", ("about", ""), ("says", "Spoke with her outside. She goes on after the break."));
    }

    [GeneratedRegex("name=\"item\" value=\"([^\"]+)\"")]
    private static partial Regex Item();

    [GeneratedRegex("/desk/items/([0-9a-z]+)/relay")]
    private static partial Regex Relay();

    [GeneratedRegex("<option value=\"([a-z]+/[^\"]+)\"")]
    private static partial Regex Set();
}
