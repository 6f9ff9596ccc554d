using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Exercises;
using SevenHours.Programmes;
using SevenHours.Web.Access;
using SevenHours.Web.Hosting;

namespace SevenHours.Web.Features.Facilitation;

/// <summary>
/// <c>/practice/facilitator</c>: a debrief led alone before a room that misbehaves. The address holds the number of the room and what was done in it: nothing
/// is stored, nothing is lost, and whoever is given the address sees the same rehearsal.
/// </summary>
public sealed class FacilitationFeature : IFeature
{
    /// <summary>Where it is.</summary>
    public const string Home = "/practice/facilitator";

    /// <summary>How long a rehearsal takes, in minutes.</summary>
    public const int Minutes = 15;

    private const int MostRooms = 1_000_000;

    public void Map(IEndpointRouteBuilder routes) => routes.MapGet(Home, (HttpContext context) => Show(context)).Needing(Permission.PractiseAlone);

    /// <summary>The address of a rehearsal after one more act.</summary>
    internal static string Href(uint room, IEnumerable<string> acts) => string.Create(CultureInfo.InvariantCulture, $"{Home}?room={room}&acts={string.Join('.', acts)}");

    private static IResult Show(HttpContext context)
    {
        var query = context.Request.Query;
        if (!uint.TryParse(query["room"], NumberStyles.None, CultureInfo.InvariantCulture, out var room))
            return Results.Redirect(Href((uint)RandomNumberGenerator.GetInt32(1, MostRooms), []));
        var acts = query["acts"].ToString().Split('.', Rehearsal.Length * Rehearsal.MostActs + 1, StringSplitOptions.RemoveEmptyEntries);
        return new RazorComponentResult<FacilitationPage>(new Dictionary<string, object?> { [nameof(FacilitationPage.View)] = Rehearsal.Of(room, acts) });
    }
}
