using System.Globalization;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Features.Control.View;
using SevenHours.Web.Features.Errors;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Features.Safety;
using SevenHours.Web.Hosting;
using SevenHours.Web.Reading;
using SevenHours.Web.Strings;
using TypedWords = SevenHours.Exercises.Words;

namespace SevenHours.Web.Features.WhiteCell.Room;

/// <summary>Somebody of the white cell: he answers for bodies that are not in the room, in every team's world.</summary>
/// <param name="Context">The request.</param>
/// <param name="Service">All exercises.</param>
/// <param name="Visit">Who he is here.</param>
public sealed record WhiteCellRoom(HttpContext Context, ExerciseService Service, Visit Visit)
{
    public Exercise Exercise => Visit.Exercise;

    /// <summary>His key, as claims name him.</summary>
    public string Me => Visit.Member?.Person ?? Visit.Actor.Key;

    public UiLanguage Language => Context.RequestServices.GetRequiredService<Reader>().Language;

    public Strings.Words Words => Context.RequestServices.GetRequiredService<Reader>().Words;

    public DateTimeOffset Now => Context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();

    /// <summary>The address of the page.</summary>
    public string Href => $"/exercises/{Exercise.Id}/white-cell";

    /// <summary>The words of a world in a language; in the reader's when none is said.</summary>
    public StaffTexts Texts(Scenario scenario, UiLanguage? language = null) => new(scenario, Service.Texts, language ?? Language);

    /// <summary>The team an address names; 0 when there is no such.</summary>
    public int Team => int.TryParse(Part("team"), NumberStyles.None, CultureInfo.InvariantCulture, out var team) && team <= Exercise.Session.Syndicates.Length ? team : 0;

    /// <summary>What an address names of the queue.</summary>
    public string Item => Part("item");

    /// <summary>What a person is called; for the server's own operator, who need not have joined, his office.</summary>
    public string NameOf(string person) => Exercise.NameBy(person) ?? Words["white.operator"];

    /// <summary>Typed words ready to travel; null when nothing was typed.</summary>
    public TypedWords? Prepare(string? typed) => typed?.Trim() is { Length: > 0 } text ? TextStore.Prepare(text, Visit.Member?.Person) : null;

    /// <summary>A handler for whoever may answer.</summary>
    public static RequestDelegate Serving(Func<WhiteCellRoom, Task<IResult>> handle) => Served.By(context =>
    {
        var service = context.RequestServices.GetRequiredService<ExerciseService>();
        return Exercises.Visit.Of(context, service, (string?)context.Request.RouteValues["id"] ?? "") is { } visit
            ? handle(new WhiteCellRoom(context, service, visit))
            : Task.FromResult(ErrorPages.Show(context, StatusCodes.Status404NotFound, "error.missing"));
    });

    /// <inheritdoc cref="Serving(Func{WhiteCellRoom, Task{IResult}})" />
    public static RequestDelegate Serving(Func<WhiteCellRoom, IResult> handle) => Serving(room => Task.FromResult(handle(room)));

    internal string Part(string name) => (string?)Context.Request.RouteValues[name] ?? "";
}
