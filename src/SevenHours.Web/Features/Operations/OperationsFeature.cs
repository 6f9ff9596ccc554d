using SevenHours.Disciplines.Operations;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Desk.Forms;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Pages;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Operations.View;
using SevenHours.Web.Hosting;

namespace SevenHours.Web.Features.Operations;

/// <summary>
/// <c>/exercises/{id}/wall/operations</c>: the operations an agency is on; <c>…/{operation}</c>: the plan, the board while it runs, and the
/// hot debrief; <c>…/{operation}/print</c>: the plan on paper.
/// </summary>
public sealed class OperationsFeature : IFeature
{
    /// <summary>The part of its address after the wall's.</summary>
    internal const string Path = "operations";

    private static readonly string[] s_boxes = ["purpose", "place", "who", "room", "note", "says", "why", "name"];

    public void Map(IEndpointRouteBuilder routes)
    {
        var operations = routes.MapGroup($"/exercises/{{id}}/wall/{Path}").Needing(Permission.PlaySeat);
        operations.MapGet("", In((at, context) => ListAsync(at, context)));
        operations.MapPost("", In(OperationForms.OpenAsync));
        operations.MapGet("/{operation}", In((at, context) => ShowAsync(at, context)));
        operations.MapGet("/{operation}/print", In(Print));
        OperationForms.Map(operations);
    }

    /// <summary>The address of the operations, or of one of them.</summary>
    internal static string Href(AtDesk at, string? operation = null) => $"/exercises/{at.Visit.Exercise.Id}/wall/{Path}{(operation is null ? "" : $"/{operation}")}";

    /// <summary>Whether a desk has anything to plan or to see: the case has sites, or it is on an operation.</summary>
    internal static bool HasAny(SeatReading desk) => desk.Scenario.Table<Site>().Count > 0 || desk.Desk.Part<OperationsDesk>().Book.All.Count > 0;

    /// <summary>A handler for somebody at his seat.</summary>
    internal static RequestDelegate In(Func<AtDesk, HttpContext, Task<IResult>> serve) => Served.By(context =>
        AtDesk.ServeAsync(context, (string?)context.Request.RouteValues["id"] ?? "", at => serve(at, context)));

    /// <summary>The operation an address names.</summary>
    internal static string OperationOf(HttpContext context) => (string?)context.Request.RouteValues["operation"] ?? "";

    /// <summary>The form's name, under which drafts are kept.</summary>
    internal static string FormOf(string operation) => $"operation.{operation}";

    /// <summary>The list, perhaps with what was just refused.</summary>
    internal static async Task<IResult> ListAsync(AtDesk at, HttpContext context, Refusal? refused = null) => Page.Of<OperationListPage>(refused,
        (nameof(OperationListPage.At), at), (nameof(OperationListPage.View), at.Read()), (nameof(OperationListPage.Choices), at.Read(OperationChoices.Of)),
        (nameof(OperationListPage.Typed), await Typed.ReadAsync(context, at, FormOf("new"), s_boxes)));

    /// <summary>The page of an operation, perhaps with what was just refused.</summary>
    internal static async Task<IResult> ShowAsync(AtDesk at, HttpContext context, Refusal? refused = null)
    {
        var id = OperationOf(context);
        var view = at.Read();
        return view.Operations.FirstOrDefault(one => one.Id == id) is not { } operation
            ? Page.Missing(context)
            : Page.Of<OperationPage>(refused,
                (nameof(OperationPage.At), at), (nameof(OperationPage.View), view), (nameof(OperationPage.Operation), operation),
                (nameof(OperationPage.Choices), at.Read(OperationChoices.Of)), (nameof(OperationPage.Chosen), context.Request.Query["of"].ToString()),
                (nameof(OperationPage.Typed), await Typed.ReadAsync(context, at, FormOf(id), s_boxes)));
    }

    private static Task<IResult> Print(AtDesk at, HttpContext context)
    {
        var (view, id) = (at.Read(), OperationOf(context));
        return Task.FromResult(view.Operations.FirstOrDefault(one => one.Id == id) is { } operation
            ? Page.Of<OperationPrintPage>(null, (nameof(OperationPrintPage.At), at), (nameof(OperationPrintPage.View), view), (nameof(OperationPrintPage.Operation), operation))
            : Page.Missing(context));
    }
}
