using SevenHours.Exercises;
using SevenHours.Web.Access;
using SevenHours.Web.Hosting;
using SevenHours.Web.Refusals;

namespace SevenHours.Web.Features.Drafts;

/// <summary><c>POST /draft/{exercise}/{form}</c>: keeps what stands in a text box.</summary>
public sealed class DraftsFeature : IFeature
{
    /// <summary>Longest draft, in characters.</summary>
    public const int Longest = 20_000;

    public void Map(IEndpointRouteBuilder routes) => routes.MapPost("/draft/{exercise}/{form}",
        async (string exercise, string form, HttpContext context, IDrafts drafts) =>
        {
            var text = (await context.Request.ReadFormAsync(context.RequestAborted))["text"].ToString();
            if (text.Length > Longest)
                return new RefusalResult(WebRefusals.DraftTooLong, StatusCodes.Status413PayloadTooLarge);
            if (DraftAddress.Owner(context.User, exercise) is not { } owner)
                return Results.Forbid();

            await drafts.SaveAsync(owner, $"{exercise}/{form}", text, context.RequestAborted);
            return Results.NoContent();
        }).Needing(Permission.SeeLobby);
}
