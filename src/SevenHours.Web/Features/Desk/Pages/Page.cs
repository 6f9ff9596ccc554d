using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Kernel;
using SevenHours.Web.Features.Errors;

namespace SevenHours.Web.Features.Desk.Pages;

/// <summary>Answers that are pages of a desk.</summary>
internal static class Page
{
    /// <summary>A page; with a refusal its status says that nothing was done.</summary>
    public static IResult Of<TPage>(Refusal? refused, params IEnumerable<(string Name, object? Value)> parameters)
        where TPage : IComponent =>
        new RazorComponentResult<TPage>(parameters.Append(("Refused", refused)).ToDictionary(p => p.Item1, p => p.Item2))
        {
            StatusCode = refused is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity,
        };

    /// <summary>There is no such thing on this desk.</summary>
    public static IResult Missing(HttpContext context) => ErrorPages.Show(context, StatusCodes.Status404NotFound, "error.missing");
}
