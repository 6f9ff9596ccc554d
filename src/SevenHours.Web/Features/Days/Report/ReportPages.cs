using System.Globalization;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Control.Room;
using SevenHours.Web.Features.Days.View;
using SevenHours.Web.Features.Desk.Pages;
using SevenHours.Web.Features.Drafts;
using SevenHours.Web.Features.Floor;
using SevenHours.Web.Reading;
using SevenHours.Web.Strays;

namespace SevenHours.Web.Features.Days.Report;

/// <summary>The morning's situation report: read, changed and released.</summary>
internal static class ReportPages
{
    public static void Map(IEndpointRouteBuilder days)
    {
        days.MapGet("/report", Staff.Only(room => DrawAsync(room, null, null)));
        days.MapPost("/report", Staff.Only(ReleaseAsync)).Needing(Permission.Steer);
    }

    private static async Task<IResult> ReleaseAsync(ControlRoom room)
    {
        var form = await room.Context.Request.ReadFormAsync(room.Context.RequestAborted);
        if (await StrayGate.StopAsync(room.Context, form, [new TypedField("text", "sitrep.text")]) is { } stray)
            return stray;

        var refusal = form["reader"] == ReportView.Board ? await ToBoardAsync(room, form) : await ToDesksAsync(room, form);
        if (refusal is null && DraftAddress.Owner(room.Context.User, room.Exercise.Id.Value) is { } owner)
            await room.Context.RequestServices.GetRequiredService<IDrafts>().SaveAsync(owner, Draft(room, form["reader"].ToString()), "", room.Context.RequestAborted);
        return refusal is null
            ? Results.Redirect($"{DaysFeature.HrefOf(room, "report")}{(room.TeamQuery.Length == 0 ? "?" : "&")}sent={Uri.EscapeDataString(form["reader"].ToString())}")
            : await DrawAsync(room, form, refusal);
    }

    private static async Task<Refusal?> ToDesksAsync(ControlRoom room, IFormCollection form)
    {
        var scenario = room.ScenarioNow();
        var words = Strings.Words.In(room.Exercise.Session.Exercise.Language);
        if (room.Prepare(form["text"]) is not { } text)
            return ControlRefusals.NoWords;

        var (from, title) = (room.Prepare(words["sitrep.from"])!, room.Prepare(words["sitrep"])!);
        var to = Doing.SeatsOf(scenario, form["reader"] == ReportView.Team ? ["all"] : form["reader"]);
        var inject = new SendAdHoc(to, Channel.Document, from.Reference, title.Reference, text.Reference, []);
        return StaffAnswer.RefusalOf(await room.Exercise.DirectAsync(room.By, room.Team, inject, OnFloor.KeyOf(form), [from, title, text]));
    }

    private static Task<Refusal?> ToBoardAsync(ControlRoom room, IFormCollection form)
    {
        var board = room.Exercise.Boards.Board;
        string Said(TextRef text) => room.Service.Texts.Find(text) ?? "";
        return room.Exercise.WriteBoardAsync(room.By, Said(board.Phase), form["text"].ToString().Split('\n'), Said(board.Break), OnFloor.KeyOf(form));
    }

    /// <summary>The box in which the text for a reader is written: one for each morning.</summary>
    internal static string BoxOf(DaysFrame frame, string reader) =>
        string.Create(CultureInfo.InvariantCulture, $"{frame.Team}.sitrep.{frame.Today?.Opens ?? 0}.{reader}");

    private static string Draft(ControlRoom room, string reader) => $"{room.Exercise.Id}/{BoxOf(DaysFrame.Of(room), reader)}";

    private static async Task<IResult> DrawAsync(ControlRoom room, IFormCollection? typed, Refusal? refused)
    {
        var frame = DaysFrame.Of(room);
        var since = Times.TimeOf(room.Context.Request.Query["since"]) ?? new SimTime((int)frame.ReportsSince);
        var reports = ReportView.All(room, since);
        return Page.Of<ReportPage>(refused,
            (nameof(ReportPage.Frame), frame), (nameof(ReportPage.Id), room.Exercise.Id.Value), (nameof(ReportPage.Since), (long)since.Seconds),
            (nameof(ReportPage.Reports), reports), (nameof(ReportPage.Drafts), await DraftsAsync(room, reports)),
            (nameof(ReportPage.TypedFor), typed?["reader"].ToString()), (nameof(ReportPage.Typed), typed?["text"].ToString()),
            (nameof(ReportPage.Sent), room.Context.Request.Query["sent"].ToString()));
    }

    private static async Task<IReadOnlyDictionary<string, string>> DraftsAsync(ControlRoom room, IReadOnlyList<ReportView> reports)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        if (DraftAddress.Owner(room.Context.User, room.Exercise.Id.Value) is not { } owner)
            return found;

        var drafts = room.Context.RequestServices.GetRequiredService<IDrafts>();
        foreach (var reader in reports.Select(report => report.Reader))
        {
            if (await drafts.FindAsync(owner, Draft(room, reader), room.Context.RequestAborted) is { } text)
                found.Add(reader, text);
        }

        return found;
    }
}
