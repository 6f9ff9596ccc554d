using System.Text;
using SevenHours.Disciplines.Identification;
using SevenHours.Disciplines.Identification.Groups;
using SevenHours.Disciplines.Identification.Htcds;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Pages;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Screening.Referral;

/// <summary>
/// One table in the columns of the Human Trafficking Case Data Standard 2.0 (IOM, CC BY 4.0), a row for everybody the agency knows to be referred.
/// Its first column marks every row as an exercise. It holds what the agency knows and nothing of the truth.
/// </summary>
internal static class HtcdsCsv
{
    private static readonly string[] Fixed =
        ["EXERCISE", "cas_Status", "prs_FirstName", "prs_SecondName", "prs_PrimaryLanguage", "prs_SecondaryLanguage", "prs_Citizenship", "cas_ReferringOrganisation", "cas_OutgoingReferralDetails"];

    public static IResult Of(AtDesk at, HttpContext context)
    {
        var group = at.Read(desk => ScreeningFeature.GroupOf(desk, (string?)context.Request.RouteValues["group"]));
        if (!group.IsSome)
            return Page.Missing(context);

        context.Response.Headers.ContentDisposition = "attachment; filename=\"EXERCISE-htcds.csv\"";
        return Results.Text($"\uFEFF{at.Read(desk => Write(desk, group))}", "text/csv", Encoding.UTF8);
    }

    internal static string Write(SeatReading desk, Id<ScreenedGroup> group)
    {
        var definition = desk.Scenario.Table<ScreenedGroup>()[group];
        var csv = new StringBuilder();
        Line(csv, [.. Fixed, .. HtcdsFields.All.Select(field => field.Name)]);
        foreach (var sheet in desk.Desk.Part<IdentificationDesk>().Find(group)!.Sheets.Where(sheet => sheet.Referral != ReferralState.Unknown || sheet.Form is not null))
        {
            var sight = definition.AtSight(sheet.Number);
            Line(csv,
            [
                "EXERCISE", sheet.Referral == ReferralState.Refused ? "Closed" : "Active", First(desk, definition, sight), First(desk, definition, sight) == sight.Given ? sight.Family : "",
                sight.Languages[0], sight.Languages.ElementAtOrDefault(1) ?? "", sight.Origin, desk.AgencyTitle(desk.Agency), desk.Texts.Find(sheet.Form?.Narrative ?? TextRef.None) ?? "",
                .. HtcdsFields.All.Select(field => string.Join(';', sheet.Form?.Of(field.Name) ?? [])),
            ]);
        }

        return csv.ToString();
    }

    private static string First(SeatReading desk, ScreenedGroup group, PersonAtSight sight) =>
        group.Named.TryGetValue(sight.Number, out var named) ? desk.Of(desk.Scenario.Subjects[named].Title) : sight.Given;

    private static void Line(StringBuilder csv, IReadOnlyList<string> cells)
    {
        csv.AppendJoin(',', cells.Select(Cell)).Append("\r\n");
    }

    // A cell that a spreadsheet would take for a formula begins with an apostrophe.
    private static string Cell(string text)
    {
        var safe = text.Length > 0 && (text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n') ? $"'{text}" : text;
        return safe.AsSpan().IndexOfAny("\",\r\n".AsSpan()) >= 0 ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
