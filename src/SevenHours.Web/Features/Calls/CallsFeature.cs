using System.Text;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Calls.View;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Pages;
using SevenHours.Web.Hosting;

namespace SevenHours.Web.Features.Calls;

/// <summary><c>/exercises/{id}/wall/calls</c>: records of calls an agency asked for, what they hold, and what can be read from them.</summary>
public sealed class CallsFeature : IFeature
{
    public void Map(IEndpointRouteBuilder routes)
    {
        var calls = routes.MapGroup("/exercises/{id}/wall/calls").Needing(Permission.PlaySeat);
        calls.MapGet("", In((at, _) => Task.FromResult(Overview(at))));
        calls.MapGet("/records/{records}", In(Table));
        calls.MapGet("/records/{records}/file.csv", In(File));
        calls.MapGet("/contacts", In(Contacts));
        calls.MapGet("/together", In(Together));
        calls.MapGet("/life", In(Life));
        calls.MapGet("/again", In((at, _) => Task.FromResult(Again(at))));
        OrderForm.Map(calls);
        ClaimForm.Map(calls);
    }

    /// <summary>The address of the overview, or of something below it.</summary>
    internal static string Href(AtDesk at, string below = "") => $"/exercises/{at.Visit.Exercise.Id}/wall/calls{below}";

    /// <summary>A handler for somebody at his seat.</summary>
    internal static RequestDelegate In(Func<AtDesk, HttpContext, Task<IResult>> serve) => Served.By(context =>
        AtDesk.ServeAsync(context, (string?)context.Request.RouteValues["id"] ?? "", at => serve(at, context)));

    internal static IResult Overview(AtDesk at, Refusal? refused = null) =>
        Page.Of<CallsPage>(refused, (nameof(CallsPage.At), at), (nameof(CallsPage.View), at.Read()), (nameof(CallsPage.Calls), CallsView.Read(at)));

    internal static IResult Contacts(AtDesk at, string? number, string? also, Refusal? refused = null)
    {
        var calls = CallsView.Read(at);
        return Page.Of<ContactsOfPage>(refused, (nameof(ContactsOfPage.At), at), (nameof(ContactsOfPage.View), at.Read()), (nameof(ContactsOfPage.Calls), calls),
            (nameof(ContactsOfPage.Of), calls.PlaceOf(number ?? calls.Numbers.FirstOrDefault())), (nameof(ContactsOfPage.Also), calls.PlaceOf(also)));
    }

    internal static IResult Together(AtDesk at, string? a, string? b, Refusal? refused = null)
    {
        var calls = CallsView.Read(at);
        return Page.Of<TogetherPage>(refused, (nameof(TogetherPage.At), at), (nameof(TogetherPage.View), at.Read()), (nameof(TogetherPage.Calls), calls),
            (nameof(TogetherPage.A), calls.PlaceOf(a ?? calls.Numbers.FirstOrDefault())), (nameof(TogetherPage.B), calls.PlaceOf(b)));
    }

    internal static IResult Life(AtDesk at, string? number, Refusal? refused = null)
    {
        var calls = CallsView.Read(at);
        return Page.Of<LifePage>(refused, (nameof(LifePage.At), at), (nameof(LifePage.View), at.Read()), (nameof(LifePage.Calls), calls),
            (nameof(LifePage.Of), calls.PlaceOf(number ?? calls.Numbers.FirstOrDefault())));
    }

    internal static IResult Again(AtDesk at, Refusal? refused = null) =>
        Page.Of<AgainPage>(refused, (nameof(AgainPage.At), at), (nameof(AgainPage.View), at.Read()), (nameof(AgainPage.Calls), CallsView.Read(at)),
            (nameof(AgainPage.Scopes), at.Read(desk => desk.Desk.Part<Disciplines.Telephony.TelephonyDesk>().Products)));

    private static Task<IResult> Contacts(AtDesk at, HttpContext context) =>
        Task.FromResult(Contacts(at, context.Request.Query["number"], context.Request.Query["also"]));

    private static Task<IResult> Together(AtDesk at, HttpContext context) => Task.FromResult(Together(at, context.Request.Query["a"], context.Request.Query["b"]));

    private static Task<IResult> Life(AtDesk at, HttpContext context) => Task.FromResult(Life(at, context.Request.Query["number"]));

    private static Task<IResult> Table(AtDesk at, HttpContext context)
    {
        var calls = CallsView.Read(at);
        return Task.FromResult(calls.One(at, RecordsOf(context)) is { } one
            ? Page.Of<RecordsPage>(null, (nameof(RecordsPage.At), at), (nameof(RecordsPage.View), at.Read()), (nameof(RecordsPage.Calls), calls),
                (nameof(RecordsPage.Row), one.Row), (nameof(RecordsPage.Book), one.Material.Book), (nameof(RecordsPage.Filter), RecordsFilter.Of(context.Request.Query, calls.Dates)))
            : Page.Missing(context));
    }

    private static Task<IResult> File(AtDesk at, HttpContext context)
    {
        var calls = CallsView.Read(at);
        return Task.FromResult(calls.One(at, RecordsOf(context)) is { } one
            ? Results.File(Encoding.UTF8.GetBytes(Disciplines.Telephony.RecordsFile.Of(one.Material.Book)), "text/csv; charset=utf-8", $"EXERCISE-records-{one.Row.Number}.csv")
            : Page.Missing(context));
    }

    private static string RecordsOf(HttpContext context) => (string?)context.Request.RouteValues["records"] ?? "";
}
