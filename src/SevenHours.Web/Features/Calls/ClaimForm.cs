using SevenHours.Disciplines.Telephony;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.Forms;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Planning;

namespace SevenHours.Web.Features.Calls;

/// <summary><c>…/wall/calls/claim</c>: writing down what records show.</summary>
internal static class ClaimForm
{
    public static void Map(RouteGroupBuilder calls) => calls.MapPost("/claim", CallsFeature.In(ClaimAsync));

    private static async Task<IResult> ClaimAsync(AtDesk at, HttpContext context)
    {
        var typed = await Typed.ReadAsync(context, at, "records.claim");
        var words = at.Say(typed["words"]);
        if (!Enum.TryParse<ClaimKind>(typed["claim"], true, out var kind))
            kind = (ClaimKind)(-1);

        var claim = new ClaimPattern(at.Seat, kind, typed["a"] ?? "", typed["b"] ?? "", typed["cell"] ?? "", Press.Ref(words));
        return await at.DoAsync(claim, typed.Key, words) is { } refused
            ? Again(at, typed, refused)
            : Results.Redirect(CallsFeature.Href(at, "#readings"));
    }

    // Back to the page it was pressed on.
    private static IResult Again(AtDesk at, Typed typed, Refusal refused) => typed["on"] switch
    {
        "contacts" => CallsFeature.Contacts(at, typed["a"], null, refused),
        "together" => CallsFeature.Together(at, typed["a"], typed["b"], refused),
        "life" => CallsFeature.Life(at, typed["a"], refused),
        "again" => CallsFeature.Again(at, refused),
        _ => CallsFeature.Overview(at, refused),
    };
}
