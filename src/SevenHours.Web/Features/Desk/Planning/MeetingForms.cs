using SevenHours.Disciplines.Planning;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.Forms;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Pages;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Reading;
using TypedWords = SevenHours.Exercises.Words;

namespace SevenHours.Web.Features.Desk.Planning;

/// <summary><c>…/meetings</c>: calling one, answering, sitting together around its sheet, and sending the minutes.</summary>
internal static class MeetingForms
{
    private static readonly string[] s_call = ["purpose", "place", "agenda"];
    private static readonly string[] s_boxes = ["says", "minute", "what", "why", "else", "task", "note"];

    public static void Map(RouteGroupBuilder desk)
    {
        desk.MapGet("/meetings/new", (string id, HttpContext context) => AtDesk.ServeAsync(context, id, at => NewAsync(context, at)));
        desk.MapPost("/meetings", (string id, HttpContext context) => AtDesk.ServeAsync(context, id, at => CallAsync(context, at)));
        desk.MapGet("/meetings/{meeting}", (string id, string meeting, HttpContext context) => AtDesk.ServeAsync(context, id, at => ShowAsync(context, at, meeting)));
        desk.MapGet("/minutes/{message}", (string id, string message, HttpContext context) => AtDesk.ServeAsync(context, id, at => Minutes(context, at, message)));
        Map("start", (at, handle, _) => Press.Of(new StartMeeting(at.Seat, handle)));
        Map("off", (at, handle, _) => Press.Of(new CallOffMeeting(at.Seat, handle)));
        Map("move", (at, handle, typed) => Press.Of(new MoveMeeting(at.Seat, handle, Times.TimeOf(typed["at"]) ?? SimTime.Never)));
        Map("join", (at, handle, _) => Press.Of(new JoinMeeting(at.Seat, handle)));
        Map("leave", (at, handle, _) => Press.Of(new LeaveMeeting(at.Seat, handle)));
        Map("close", (at, handle, _) => Press.Of(new CloseMeeting(at.Seat, handle)));
        Map("answer", Answer);
        Map("minute", Write);
        Map("decide", Decide);
        Map("task", Give);
        Map("facts", (at, handle, typed) => Press.Of(new TableFacts(at.Seat, handle, typed.Facts(at))) with { To = "#sheet" });
        Map("minutes", Send);

        void Map(string act, Func<AtDesk, Handle, Typed, Press> press) => desk.MapPost(
            $"/meetings/{{meeting}}/{act}",
            (string id, string meeting, HttpContext context) => AtDesk.ServeAsync(context, id, at => DoAsync(context, at, meeting, press)));
    }

    private static async Task<IResult> NewAsync(HttpContext context, AtDesk at, Refusal? refused = null) => Page.Of<CallPage>(refused,
        (nameof(CallPage.At), at), (nameof(CallPage.View), at.Read()), (nameof(CallPage.Typed), await Typed.ReadAsync(context, at, "meeting", s_call)),
        (nameof(CallPage.Bodies), at.Read(desk => (IReadOnlyList<(string, string)>)[.. desk.Scenario.Agencies.Ids
            .Where(agency => desk.Scenario.SeatsOf[agency.Index].IsEmpty)
            .Select(agency => (desk.Scenario.Agencies[agency].Name, desk.AgencyTitle(agency)))])));

    private static async Task<IResult> CallAsync(HttpContext context, AtDesk at)
    {
        var typed = await Typed.ReadAsync(context, at, "meeting");
        var now = at.Read(desk => desk.Desk.Now);
        var when = typed["when"] == "at" ? Times.TimeOf(typed["at"]) ?? SimTime.Never
            : Times.MinutesOf(typed["when"]) is { } span ? now + span : SimTime.Never;
        var (purpose, place) = (at.Say(typed["purpose"]), at.Say(typed["place"]));
        var agenda = (typed["agenda"] ?? "").Split('\n').Select(line => at.Say(line)).OfType<TypedWords>().ToList();
        var agencies = at.Scenario.Agencies;
        var bodies = typed.All("body").Select(name => agencies.TryFind(name, out var body) ? body : Id<Agency>.None).Where(body => body.IsSome);
        var command = new CallMeeting(
            at.Seat, Press.Ref(purpose), when, Press.Ref(place), agenda.ConvertAll(line => line.Reference), typed.Seats(at), [.. bodies]);
        if (await at.DoAsync(command, typed.Key, [purpose, place, .. agenda]) is { } refused)
            return await NewAsync(context, at, refused);

        await typed.SentAsync(context, at, s_call);
        var called = at.Read(desk => desk.Desk.Part<PlanningDesk>().Meetings.Last(m => m.Meeting.Call.Caller == at.Seat).Meeting.Handle);
        return Results.Redirect($"{at.Base}/meetings/{called}");
    }

    private static async Task<IResult> ShowAsync(HttpContext context, AtDesk at, string meeting, Refusal? refused = null)
    {
        var view = at.Read();
        if (view.Meetings.FirstOrDefault(row => row.Id == meeting) is not { } found)
            return Page.Missing(context);
        var seats = at.Read(desk => (IReadOnlyList<PresentRow>)[.. desk.Desk.Part<PlanningDesk>().Meetings
            .First(m => m.Meeting.Handle.ToString() == meeting).Meeting.Known.ToList().Select(seat => PresentRow.Of(desk, seat))]);
        return Page.Of<MeetingPage>(refused,
            (nameof(MeetingPage.At), at), (nameof(MeetingPage.View), view), (nameof(MeetingPage.Row), found), (nameof(MeetingPage.Seats), seats),
            (nameof(MeetingPage.Typed), await Typed.ReadAsync(context, at, $"meeting.{meeting}", s_boxes)));
    }

    private static async Task<IResult> DoAsync(HttpContext context, AtDesk at, string meeting, Func<AtDesk, Handle, Typed, Press> read)
    {
        if (!Handle.TryParse(meeting, out var handle))
            return Page.Missing(context);

        var typed = await Typed.ReadAsync(context, at, $"meeting.{meeting}");
        var press = read(at, handle, typed);
        if (await at.DoAsync(press.Command, typed.Key, press.Words) is { } refused)
            return await ShowAsync(context, at, meeting, refused);

        await typed.SentAsync(context, at, press.Sent);
        return Results.Redirect($"{at.Base}/meetings/{meeting}{press.To}");
    }

    private static Press Answer(AtDesk at, Handle meeting, Typed typed)
    {
        var says = at.Say(typed["says"]);
        var answer = Enum.TryParse<InvitationAnswer>(typed["answer"], out var said) && Enum.IsDefined(said) ? said : InvitationAnswer.Accepts;
        return Press.Of(new AnswerInvitation(at.Seat, meeting, answer, Press.Ref(says)) { Instead = Times.TimeOf(typed["at"]) ?? SimTime.Never }, says) with
        {
            Sent = ["says"],
        };
    }

    private static Press Write(AtDesk at, Handle meeting, Typed typed)
    {
        var said = at.Say(typed["minute"]);
        return Press.Of(new WriteMinute(at.Seat, meeting, Press.Ref(said)), said) with { Sent = ["minute"], To = "#sheet" };
    }

    private static Press Send(AtDesk at, Handle meeting, Typed typed)
    {
        var said = at.Say(typed["note"]);
        return Press.Of(new SendMinutes(at.Seat, meeting, typed.Seats(at), Press.Ref(said)), said) with { Sent = ["note"] };
    }

    private static Press Decide(AtDesk at, Handle meeting, Typed typed)
    {
        var (what, why, other) = (at.Say(typed["what"]), at.Say(typed["why"]), at.Say(typed["else"]));
        var command = new DecideAtMeeting(at.Seat, meeting, Press.Ref(what), Press.Seat(at, typed["by"]), Press.Ref(why), Press.Ref(other));
        return Press.Of(command, what, why, other) with { Sent = ["what", "why", "else"], To = "#sheet" };
    }

    private static Press Give(AtDesk at, Handle meeting, Typed typed)
    {
        var what = at.Say(typed["task"]);
        var due = Times.MinutesOf(typed["due"]) is { } span ? at.Read(desk => desk.Desk.Now) + span : SimTime.Never;
        return Press.Of(new GiveDuty(at.Seat, meeting, Press.Ref(what), Press.Seat(at, typed["owner"]), due), what) with
        {
            Sent = ["task"], To = "#sheet",
        };
    }

    private static IResult Minutes(HttpContext context, AtDesk at, string message)
    {
        var view = at.Read();
        return view.Minutes.FirstOrDefault(row => row.Id == message) is { } found
            ? Page.Of<MinutesPage>(null, (nameof(MinutesPage.At), at), (nameof(MinutesPage.View), view), (nameof(MinutesPage.Row), found))
            : Page.Missing(context);
    }
}
