using SevenHours.Disciplines.Care;
using SevenHours.Disciplines.Interviews;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Care.View;
using SevenHours.Web.Features.Desk.Forms;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Pages;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Room.Setup;
using SevenHours.Web.Features.Wall;
using SevenHours.Web.Hosting;

namespace SevenHours.Web.Features.Care;

/// <summary><c>/exercises/{id}/wall/care</c>: the people an agency cares for and its beds; below it one person's file, and the page that begins a service.</summary>
public sealed class CareFeature : IFeature
{
    /// <summary>The part of its address after the wall's.</summary>
    internal const string Path = "care";

    private static readonly string[] s_boxes = ["who", "words", "note", "why"];

    /// <summary>The tab on the wall: there where the case has somebody who can be cared for.</summary>
    internal static WallTab Tab { get; } = new(Path, "care", "heart-handshake")
    {
        When = desk => desk.Scenario.Table<CaredFor>().Count > 0, Count = desk => desk.Desk.Part<CareDesk>().Book.Files.Count, Live = CareParts.DrawAsync,
    };

    public void Map(IEndpointRouteBuilder routes)
    {
        var care = routes.MapGroup($"/exercises/{{id}}/wall/{Path}").Needing(Permission.PlaySeat);
        care.MapGet("", In((at, context) => ListAsync(at, context)));
        care.MapGet("/{person}", In((at, context) => ShowAsync(at, context)));
        care.MapGet("/{person}/begin/{service}", In((at, context) => BeginPageAsync(at, context)));
        CareForms.Map(care);
    }

    /// <summary>The address of the list, or of one person's file.</summary>
    internal static string Href(AtDesk at, string? person = null) => $"/exercises/{at.Visit.Exercise.Id}/wall/{Path}{(person is null ? "" : $"/{person}")}";

    /// <summary>A handler for somebody at his seat.</summary>
    internal static RequestDelegate In(Func<AtDesk, HttpContext, Task<IResult>> serve) => Served.By(context =>
        AtDesk.ServeAsync(context, (string?)context.Request.RouteValues["id"] ?? "", at => serve(at, context)));

    /// <summary>The name under which drafts of a page are kept.</summary>
    internal static string FormOf(string? person) => person is null ? "care" : $"care.{person}";

    /// <summary>The person an address names; none when this desk has no file of that name.</summary>
    internal static Id<Subject> PersonIn(AtDesk at, HttpContext context) => at.Read(desk =>
        Token.Find(desk.Scenario, desk.Desk.Part<CareDesk>().Book.Files.Select(file => file.Person), (string?)context.Request.RouteValues["person"]));

    /// <summary>The list, perhaps with what was just refused.</summary>
    internal static async Task<IResult> ListAsync(AtDesk at, HttpContext context, Refusal? refused = null) => Page.Of<CaseloadPage>(refused,
        (nameof(CaseloadPage.At), at), (nameof(CaseloadPage.View), at.Read()), (nameof(CaseloadPage.People), at.Read(CareRow.All)), (nameof(CaseloadPage.Beds), at.Read(BedRow.All)),
        (nameof(CaseloadPage.Answers), at.Read(BedAnswerRow.All)), (nameof(CaseloadPage.Typed), await Typed.ReadAsync(context, at, FormOf(null), s_boxes)));

    /// <summary>A person's file, perhaps with what was just refused.</summary>
    internal static async Task<IResult> ShowAsync(AtDesk at, HttpContext context, Refusal? refused = null)
    {
        var token = (string?)context.Request.RouteValues["person"];
        return at.Read(desk => CareFileView.Of(desk, token)) is not { } file
            ? Page.Missing(context)
            : Page.Of<CareFilePage>(refused,
                (nameof(CareFilePage.At), at), (nameof(CareFilePage.View), at.Read()), (nameof(CareFilePage.File), file),
                (nameof(CareFilePage.Interpreters), at.Read(SetupForm.Interpreters)), (nameof(CareFilePage.Typed), await Typed.ReadAsync(context, at, FormOf(token), s_boxes)));
    }

    /// <summary>The page that begins a service, perhaps with what was just refused.</summary>
    internal static async Task<IResult> BeginPageAsync(AtDesk at, HttpContext context, Refusal? refused = null)
    {
        var token = (string?)context.Request.RouteValues["person"];
        var service = ServiceIn(at, context);
        if (!service.IsSome || at.Read(desk => CareFileView.Of(desk, token)) is not { } file)
            return Page.Missing(context);

        var definition = at.Scenario.Table<CareService>()[service];
        return Page.Of<BeginPage>(refused,
            (nameof(BeginPage.At), at), (nameof(BeginPage.View), at.Read()), (nameof(BeginPage.File), file),
            (nameof(BeginPage.Service), file.Services.First(row => row.Token == (string?)context.Request.RouteValues["service"])),
            (nameof(BeginPage.Options), at.Read(desk => Way.Of(desk.Scenario.Table<Disciplines.Actions.ActionDefinition>()[definition.Action], desk))),
            (nameof(BeginPage.Shelters), definition.Kind == CareKind.Bed ? at.Read(Shelters) : []), (nameof(BeginPage.Typed), await Typed.ReadAsync(context, at, $"{FormOf(token)}.begin")));
    }

    /// <summary>The service an address names.</summary>
    internal static Id<CareService> ServiceIn(AtDesk at, HttpContext context) =>
        Token.Find(at.Scenario, at.Scenario.Table<CareService>().Ids, (string?)context.Request.RouteValues["service"]);

    private static Listed<(string Token, string Title, string Takes, string RunBy)> Shelters(SeatReading desk) =>
    [
        .. desk.Scenario.Table<Shelter>().Ids.Select(id => (Id: id, Shelter: desk.Scenario.Table<Shelter>()[id])).Select(s => (
            Token.Of(desk.Scenario, s.Id), desk.Of(s.Shelter.Title),
            s.Shelter.Takes.Count == 0 ? desk.Word("care.guest.anybody") : string.Join(", ", s.Shelter.Takes.Select(guest => desk.Word(CareWords.Of(guest)))),
            desk.AgencyTitle(s.Shelter.RunBy))),
    ];
}
