using SevenHours.Exercises;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Errors;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Hosting;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.Places;

/// <summary>Somebody who looks after the sets, or stands before the card of one.</summary>
/// <param name="Context">The request.</param>
/// <param name="Visit">Who asks.</param>
/// <param name="Texts">All words.</param>
public sealed record AtPlaces(HttpContext Context, Visit Visit, DeskTexts Texts)
{
    public Exercise Exercise => Visit.Exercise;

    public Reader Reader => Context.RequestServices.GetRequiredService<Reader>();

    public PlaceCodes Codes => Context.RequestServices.GetRequiredService<PlaceCodes>();

    public ExerciseFrame Frame => ExerciseFrame.Of(Visit, Reader.Words);

    public string Href => $"/exercises/{Exercise.Id}/places";

    /// <summary>Says who he is without naming him: what was kept on a phone is sent by nobody else.</summary>
    public string Who => Visit.Member is { } member ? Exercise.CodeOf(member) : "host";

    /// <summary>A handler for somebody who is in the exercise.</summary>
    public static RequestDelegate Serving(Func<AtPlaces, Task<IResult>> serve) => Served.By(context =>
        Of(context, (string?)context.Request.RouteValues["id"] ?? "") is { } at ? serve(at) : Task.FromResult(ErrorPages.Show(context, StatusCodes.Status404NotFound, "error.missing")));

    /// <inheritdoc cref="Serving(Func{AtPlaces, Task{IResult}})" />
    public static RequestDelegate Serving(Func<AtPlaces, IResult> serve) => Serving(at => Task.FromResult(serve(at)));

    /// <summary>Who asks; null for a stranger.</summary>
    public static AtPlaces? Of(HttpContext context, string id)
    {
        var service = context.RequestServices.GetRequiredService<ExerciseService>();
        return Visit.Of(context, service, id) is { } visit
            ? new AtPlaces(context, visit, visit.Exercise.TextsFor(service.Texts, context.RequestServices.GetRequiredService<Reader>().Language))
            : null;
    }
}
