using SevenHours.Exercises;
using SevenHours.Web.Identity.Accounts;

namespace SevenHours.Web.Features.Audit;

/// <summary>Who stands behind the ids of the log now: names are not kept in it, so whoever is erased is no longer named.</summary>
public sealed class AuditNames(ExerciseService exercises, AccountDirectory accounts)
{
    /// <summary>The name of whoever did it; null when he has none any more.</summary>
    public string? Of(AuditEntry entry) => entry.By.Kind switch
    {
        AuditActorKind.Account => accounts.Find(entry.By.Id)?.Name,
        AuditActorKind.Person when exercises.Find(entry.Exercise) is { } exercise && exercise.Session.Find(entry.By.Id) is { } member => exercise.NameOf(member),
        _ => null,
    };

    /// <summary>The name of the exercise it was about.</summary>
    public string? ExerciseOf(AuditEntry entry) => exercises.Find(entry.Exercise)?.Title ?? entry.Exercise;
}
