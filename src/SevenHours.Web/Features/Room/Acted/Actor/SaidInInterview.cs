using System.Globalization;
using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Refusals;

namespace SevenHours.Web.Features.Room.Acted.Actor;

/// <summary>Takes what an actor ticked in an interview.</summary>
internal static class SaidInInterview
{
    // A telephone that waited for its network asks with a script and is answered in a line; a form is led on.
    public static async Task<IResult> KeepAsync(AtDesk at, HttpContext context, string page)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (form["who"].ToString() is { Length: > 0 } who && who != WhoOf(at))
            return new RefusalResult(WebRefusals.WrittenByAnother, StatusCodes.Status409Conflict);

        if (!Handle.TryParse(form["interview"], out var interview) || Read(at, interview, form) is not { Count: > 0 } said)
            return new RefusalResult(Refusal.NoSuchThing, StatusCodes.Status422UnprocessableEntity);

        var key = form["key"].ToString();
        for (var i = 0; i < said.Count; i++)
        {
            if (await at.DoAsync(said[i], key.Length > 0 ? string.Create(CultureInfo.InvariantCulture, $"{key}.{i}") : null) is { } refused)
                return new RefusalResult(refused, StatusCodes.Status422UnprocessableEntity);
        }

        return context.Request.Headers.Accept.ToString().Contains("application/json", StringComparison.Ordinal) ? Results.NoContent() : Results.Redirect($"{page}#interview");
    }

    /// <summary>Says who holds the telephone without naming him.</summary>
    public static string WhoOf(AtDesk at) => at.Visit.Exercise.CodeOf(at.Visit.Member!);

    // One command for each layer that was touched, in the order of the card; then how the person was, if that was tapped.
    private static List<TellInRoom>? Read(AtDesk at, Handle interview, IFormCollection form)
    {
        var persona = ActorCard.PersonaOf(at.Scenario, at.Seat);
        if (!persona.IsSome)
            return null;

        var layers = at.Scenario.Table<Persona>()[persona].Layers;
        var ticked = form["said"].OfType<string>().ToHashSet(StringComparer.Ordinal);
        var all = layers.Select((layer, number) => Told(at.Seat, interview, layer, number, ticked)).OfType<TellInRoom>().ToList();
        if (Enum.TryParse<AnswerKind>(form["kind"], ignoreCase: true, out var kind) && Enum.IsDefined(kind) && kind != AnswerKind.Tells)
            all.Add(new TellInRoom(at.Seat, interview, null, [], kind));
        return all;
    }

    private static TellInRoom? Told(Id<Seat> seat, Handle interview, Layer layer, int number, HashSet<string> ticked)
    {
        var core = ticked.Contains(number.ToString(CultureInfo.InvariantCulture));
        var (details, drifted) = (new List<string>(), new List<string>());
        for (var i = 0; i < layer.Details.Count; i++)
        {
            var value = string.Create(CultureInfo.InvariantCulture, $"{number}.{i}");
            var isBent = ticked.Contains($"{value}~");
            if (isBent || ticked.Contains(value))
                details.Add(layer.Details[i].Name);
            if (isBent)
                drifted.Add(layer.Details[i].Name);
        }

        return core || details.Count > 0 ? new TellInRoom(seat, interview, layer.Name, details, AnswerKind.Tells) { WithoutCore = !core, Drifted = drifted } : null;
    }
}
