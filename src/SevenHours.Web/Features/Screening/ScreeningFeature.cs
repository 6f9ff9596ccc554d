using System.Globalization;
using SevenHours.Disciplines.Identification;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Desk.Forms;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Pages;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Screening.Referral;
using SevenHours.Web.Features.Screening.View;
using SevenHours.Web.Features.Wall;
using SevenHours.Web.Hosting;

namespace SevenHours.Web.Features.Screening;

/// <summary><c>/exercises/{id}/wall/screening</c>: mixed groups, the list of one, the sheet of somebody, and the referral.</summary>
public sealed class ScreeningFeature : IFeature
{
    /// <summary>The part of its address after the wall's.</summary>
    public const string Path = "screening";

    public void Map(IEndpointRouteBuilder routes)
    {
        var screening = routes.MapGroup($"/exercises/{{id}}/wall/{Path}").Needing(Permission.PlaySeat);
        screening.MapGet("", In((at, _) => Task.FromResult(Groups(at))));
        screening.MapGet("/{group}", In((at, context) => Task.FromResult(List(at, context))));
        screening.MapGet("/{group}/{number:int}", In((at, context) => ShowAsync(at, context, null)));
        ScreeningForms.Map(screening);
        ReferralForms.Map(screening);
    }

    /// <summary>The address of all groups, of one, or of somebody.</summary>
    public static string Href(AtDesk at, string? group = null, int number = 0) => string.Create(
        CultureInfo.InvariantCulture, $"/exercises/{at.Visit.Exercise.Id}/wall/{Path}{(group is null ? "" : $"/{group}")}{(number == 0 ? "" : $"/{number}")}");

    /// <summary>What a page adds to its feed's address so that its group, or its sheet, is live.</summary>
    public static string Shows(string group, int number = 0) => string.Create(CultureInfo.InvariantCulture, $"&thing={group}.{number}");

    /// <summary>Whether a desk has anything of a mixed group.</summary>
    internal static bool HasGroups(SeatReading desk) => desk.Desk.Part<IdentificationDesk>().Books.Count > 0;

    /// <summary>How many people nobody has concluded.</summary>
    internal static int Open(SeatReading desk) => desk.Desk.Part<IdentificationDesk>().Books.Where(book => book.IsReceived)
        .Sum(book => desk.Scenario.Table<ScreenedGroup>()[book.Group].People.Count - book.Sheets.Count(sheet => sheet.Conclusion is not null));

    /// <summary>Everybody of whom the desk has a sheet, for the wall.</summary>
    internal static IEnumerable<Handle> OnWall(SeatReading desk) => PersonOnWall.All(desk.Desk).Select(who => PersonOnWall.Of(desk.Scenario, who));

    /// <summary>Somebody as a thing on the wall; null when the desk has nothing of the person.</summary>
    internal static WallThing? FaceOf(SeatReading desk, Handle handle)
    {
        if (PersonOnWall.Find(desk.Desk, handle) is not { } who)
            return null;

        var (group, book) = (desk.Scenario.Table<ScreenedGroup>()[who.Group], desk.Desk.Part<IdentificationDesk>().Find(who.Group)!);
        var row = PersonRow.Of(desk, group, book, who.Number);
        return new WallThing($"{row.Number} · {row.Name}", string.Join(" · ", new[] { desk.Of(group.Title), row.Outcome, row.Referral }.OfType<string>()), Math.Max(0, book.OpenedAt == SimTime.Never ? 0 : book.OpenedAt.Seconds))
        {
            IsSensitive = true,
        };
    }

    /// <summary>A handler for somebody at his seat.</summary>
    internal static RequestDelegate In(Func<AtDesk, HttpContext, Task<IResult>> serve) => Served.By(context =>
        AtDesk.ServeAsync(context, (string?)context.Request.RouteValues["id"] ?? "", at => serve(at, context)));

    /// <summary>The group a token means, as far as this desk has one.</summary>
    internal static Id<ScreenedGroup> GroupOf(SeatReading desk, string? token) =>
        Token.Find(desk.Scenario, desk.Desk.Part<IdentificationDesk>().Books.Select(book => book.Group), token);

    /// <summary>The person an address names; null when this desk knows of none.</summary>
    internal static GroupMember? Named(AtDesk at, HttpContext context)
    {
        var group = at.Read(desk => GroupOf(desk, (string?)context.Request.RouteValues["group"]));
        return group.IsSome && NumberIn(context) is var number && at.Scenario.Table<ScreenedGroup>()[group].Has(number) ? new GroupMember(group, number) : null;
    }

    /// <summary>The sheet as things stand.</summary>
    internal static async Task<IResult> ShowAsync(AtDesk at, HttpContext context, Refusal? refused)
    {
        var view = at.Read();
        if (Found(view, context) is not { } group || at.Read(desk => SheetView.Of(desk, group, NumberIn(context))) is not { } sheet)
            return Page.Missing(context);

        var typed = await Typed.ReadAsync(context, at, ScreeningForms.NameOf(group.Token, sheet.Head.Number), "why");
        return Page.Of<PersonPage>(refused,
            (nameof(PersonPage.At), at), (nameof(PersonPage.View), view), (nameof(PersonPage.Sheet), sheet), (nameof(PersonPage.Typed), typed));
    }

    private static IResult Groups(AtDesk at) => at.Read() is var view && view.Screening is [var only]
        ? Results.Redirect(Href(at, only.Token))
        : Page.Of<GroupsPage>(null, (nameof(GroupsPage.At), at), (nameof(GroupsPage.View), view));

    private static IResult List(AtDesk at, HttpContext context) => at.Read() is var view && Found(view, context) is { } group
        ? Page.Of<GroupPage>(null,
            (nameof(GroupPage.At), at), (nameof(GroupPage.View), view), (nameof(GroupPage.Row), group), (nameof(GroupPage.Show), context.Request.Query["show"].ToString()))
        : Page.Missing(context);

    /// <summary>The group an address names; null when this desk has none of that name.</summary>
    internal static GroupRow? Found(DeskView view, HttpContext context) =>
        view.Screening.FirstOrDefault(group => group.Token == (string?)context.Request.RouteValues["group"]);

    private static int NumberIn(HttpContext context) =>
        int.TryParse((string?)context.Request.RouteValues["number"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
