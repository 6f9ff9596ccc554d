using SevenHours.Disciplines.Actions;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Pages;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Exercises;

namespace SevenHours.Web.Features.Desk.Forms;

/// <summary><c>…/law</c>: the law of the seat's country.</summary>
internal static class LawForm
{
    public static void Map(RouteGroupBuilder desk) => desk.MapGet("/law", (string id, HttpContext context) => AtDesk.ServeAsync(context, id, at =>
    {
        var law = at.Read(desk => Authorisation.LawOf(desk.Scenario, desk.Agency));
        return Page.Of<LawPage>(null,
            (nameof(LawPage.At), at), (nameof(LawPage.View), at.Read()),
            (nameof(LawPage.Title), law is null ? at.Texts.Words["law.none"] : at.Texts.Of(law.Title)),
            (nameof(LawPage.Text), law is null ? null : at.Texts.Find(law.Text)),
            (nameof(LawPage.Prose), AuthorsProse.File(at.Visit.Exercise.Edition, law?.Prose, at.Texts.Language.Tag)),
            (nameof(LawPage.Grounds), at.Read(LegalGrounds.For).Select(ground => ground.Title).ToList()),
            (nameof(LawPage.Acts), at.Read(Acts)));
    }));

    // Every act that needs somebody's leave, by who gives it.
    private static List<(string, string)> Acts(SeatReading desk)
    {
        var actions = desk.Scenario.Table<ActionDefinition>();
        return
        [
            .. actions.Ids.OrderBy(id => actions[id].Number)
                .Select(id => (Act: id, Law: Authorisation.For(desk.Scenario, id, desk.Agency)))
                .Where(row => row.Law.From is not (Authority.None or Authority.Supervisor))
                .Select(row => (desk.ActionTitle(row.Act), desk.Word($"authority.{row.Law.From.ToString().ToLowerInvariant()}")
                    + (row.Law.IsUrgent ? $" · {desk.Word("law.urgent")}" : ""))),
        ];
    }
}
