using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Exercises;
using SevenHours.Programmes;
using SevenHours.Web.Access;
using SevenHours.Web.Hosting;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.National;

/// <summary><c>/countries</c>: what countries said across programmes, as far as their managers let it in.</summary>
public sealed class LibraryFeature : IFeature
{
    public void Map(IEndpointRouteBuilder routes)
    {
        var library = routes.MapGroup("/countries").Needing(Permission.ReadPracticeLibrary);
        library.MapGet("", async (HttpContext context, ProgrammeBook book) => (IResult)new RazorComponentResult<LibraryPage>(new Dictionary<string, object?>
        {
            [nameof(LibraryPage.National)] = NationalView.Of(await book.LibraryAsync(context.RequestAborted), context.Request.Query),
        }));
        library.MapGet("/table.xlsx", async (HttpContext context, ProgrammeBook book, Reader reader) =>
            NationalSheets.File(NationalView.Of(await book.LibraryAsync(context.RequestAborted), context.Request.Query).Table, reader, "countries"));
    }
}
