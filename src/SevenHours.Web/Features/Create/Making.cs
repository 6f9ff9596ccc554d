using System.Security.Claims;
using SevenHours.Exercises;
using SevenHours.Web.Identity;

namespace SevenHours.Web.Features.Create;

/// <summary>Who makes an exercise leads it.</summary>
internal static class Making
{
    /// <summary>Makes an exercise; the holder of an account becomes its director. The operator needs no seat of staff: he may do everything.</summary>
    public static async Task<Creation> MakeAsync(this ExerciseService exercises, NewExercise wanted, ClaimsPrincipal maker)
    {
        return await (await exercises.CreateAsync(wanted, Actor.Host(maker.Key()!))).ForAsync(maker);
    }

    /// <summary>Who made an exercise becomes its director, when he has an account.</summary>
    public static async Task<Creation> ForAsync(this Creation made, ClaimsPrincipal maker)
    {
        var host = Actor.Host(maker.Key()!);
        return made.Exercise is { } exercise && maker.Account() is { } account
            && (await exercise.AppointAsync(host, account, maker.ShownName(), Role.Director)).Refusal is { } refused
            ? made with { Exercise = null, Refusal = refused }
            : made;
    }
}
