using System.Globalization;
using SevenHours.Disciplines.Identification;
using SevenHours.Disciplines.Inspections;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.Forms;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Pages;
using SevenHours.Web.Features.Desk.Planning;

namespace SevenHours.Web.Features.Inspections;

/// <summary>What is done at a visit: bringing others, roles, steps, talks, giving on, marking, forms, the end.</summary>
internal static class VisitForms
{
    public static void Map(RouteGroupBuilder visit)
    {
        Map("bring", (at, site, typed) => Press.Of(new BringToVisit(at.Seat, site, typed.Seats(at))));
        Map("role", (at, site, typed) => Press.Of(new TakeVisitRole(at.Seat, site, Word(typed["role"], (VisitRole)(-1)))));
        Map("step", (at, site, typed) => Press.Of(new DoVisitStep(at.Seat, site, Word(typed["step"], (VisitStep)(-1)), typed.Has("asked"))));
        Map("talk", Talk);
        Map("give", (at, site, typed) => Press.Of(new GiveAccounts(at.Seat, site, Numbers(typed), typed.Seats(at), typed.Has("agreed"))));
        Map("mark", Mark);
        Map("form", File);
        Map("close", (at, site, _) => Press.Of(new CloseVisit(at.Seat, site)));

        void Map(string act, Func<AtDesk, Id<Workplace>, Typed, Press> press) =>
            visit.MapPost($"/{{site}}/{act}", InspectionsFeature.In((at, context) => DoAsync(at, context, press)));
    }

    /// <summary>A number in an address or a form; 0 for none.</summary>
    internal static int Number(string? typed) => int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static async Task<IResult> DoAsync(AtDesk at, HttpContext context, Func<AtDesk, Id<Workplace>, Typed, Press> read)
    {
        var site = InspectionsFeature.SiteOf(at, context);
        if (!site.IsSome)
            return Page.Missing(context);

        var token = InspectionsFeature.TokenIn(context);
        var typed = await Typed.ReadAsync(context, at, InspectionsFeature.FormOf(token));
        var press = read(at, site, typed);
        if (await at.DoAsync(press.Command, typed.Key, press.Words) is { } refused)
            return await InspectionsFeature.ShowAsync(at, context, refused);

        await typed.SentAsync(context, at, press.Sent);
        return Results.Redirect($"{InspectionsFeature.Href(at, token)}{(Number(typed["of"]) is > 0 and var of ? string.Create(CultureInfo.InvariantCulture, $"?of={of}") : "")}#{press.To}");
    }

    private static Press Talk(AtDesk at, Id<Workplace> site, Typed typed)
    {
        var setting = new ScreeningSetting(Word(typed["where"], Whereabouts.Beside), Word(typed["speaking"], Speaking.Own), typed["time"] == "long");
        return Press.Of(new ScreenPerson(at.Seat, at.Scenario.Table<Workplace>()[site].Member(Number(typed["of"])), setting)) with { To = "person" };
    }

    private static Press Mark(AtDesk at, Id<Workplace> site, Typed typed)
    {
        var note = at.Say(typed["note"]);
        var (name, isOn) = typed["mark"] is { } mark ? (mark, true) : (typed["off"], false);
        return Press.Of(new MarkDifference(at.Seat, site, Number(typed["of"]), Word(name, (WorkTopic)(-1)), isOn, Press.Ref(note)), note) with { Sent = ["note"], To = "person" };
    }

    private static Press File(AtDesk at, Id<Workplace> site, Typed typed)
    {
        var text = at.Say(typed["text"]);
        return Press.Of(new FileVisitForm(at.Seat, site, Word(typed["kind"], (VisitFormKind)(-1)), Numbers(typed), Press.Ref(text)), text) with { Sent = ["text"], To = "forms" };
    }

    private static IReadOnlyList<int> Numbers(Typed typed) => [.. typed.All("who").Select(Number).Where(number => number > 0)];

    private static T Word<T>(string? typed, T otherwise)
        where T : struct, Enum => Enum.TryParse<T>(typed, ignoreCase: true, out var word) && Enum.IsDefined(word) ? word : otherwise;
}
