using SevenHours.Disciplines.Acting;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.RolePlay.View;

/// <summary>Something whoever acts may report to have done.</summary>
/// <param name="Name">The author's id, which the form posts.</param>
/// <param name="Says">What was done.</param>
/// <param name="At">When it was reported, in exercise seconds; null while it was not.</param>
public sealed record ReportRow(string Name, string Says, long? At)
{
    /// <summary>All that the card offers.</summary>
    public static Listed<ReportRow> All(SevenHours.Kernel.Desk desk, DeskTexts texts) => CastCard.Of(desk.Scenario, desk.Seat) is { } card
        ? [.. card.Reports.Select(report => new ReportRow(
            report.Name, texts.Of(report.Says), desk.Part<ActingDesk>().Reports.FirstOrDefault(one => one.Act.Report == report.Name)?.At.Seconds))]
        : [];
}
