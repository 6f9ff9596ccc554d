using System.Security.Claims;
using SevenHours.Exercises;
using SevenHours.Web.Features.Home;
using SevenHours.Web.Features.Join;
using SevenHours.Web.Identity;

namespace SevenHours.Live.Tests.Web;

/// <summary>One exercise, open under the PIN 417 208.</summary>
internal sealed class SampleExercises : IHomeView, IJoining
{
    public const string Pin = "417208";

    public Task<HomeView> ReadAsync(ClaimsPrincipal visitor, CancellationToken cancellation) => Task.FromResult(new HomeView(
        [.. visitor.Seats().Select(seat => new HomeExercise(
            seat.Exercise, "The blue door", $"You are {seat.Name}.", ExerciseState.Running, 10_020, DateTimeOffset.UnixEpoch, "/exercises/door/desk"))],
        MayCreate: visitor.May(Permission.CreateExercise),
        new Offer("The blue door", 60, "/demonstration"),
        [new SoloSeat("Hotline", 40, "/solo/hotline")]));

    public Task<JoinableExercise?> FindAsync(JoinKey key, CancellationToken cancellation) =>
        Task.FromResult(key is JoinKey.Pin { Digits: Pin } ? new JoinableExercise("door", "The blue door", "A young woman is held against her will.") : null);

    public Task<Knocking> KnockAsync(JoinKey key, string name, IReadOnlyList<SeatTicket> held, CancellationToken cancellation) =>
        Task.FromResult(new Knocking(new SeatTicket("door", "person-1", name, "participant"), null));

    public bool IsKnown(ClaimsPrincipal visitor) => false;
}
