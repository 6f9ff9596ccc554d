using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Press;

/// <summary>What conditions can ask about the press.</summary>
internal static class PressFunctions
{
    public static void Describe(FunctionTable functions) => functions
        .Add("printed", ["claim"], ValueKind.Truth, "Whether a claim stands in a story that is out.", (call, _) =>
        {
            var claim = call.Id<Claim>(0);
            return new Term(
                (World world, in Scene _) => world.Part<PressPart>().Book.Stories.Any(story => story.IsOut && story.Claims.Contains(claim)) ? 1 : 0,
                [PressPart.Printed(claim)]);
        })
        .Add("posts", ["storm"], ValueKind.Number, "How many posts of a storm there are while nobody has spoken; 0 before it and once it is calm.", (call, _) =>
        {
            var storm = call.Id<Storm>(0);
            return new Term(
                (World world, in Scene _) => world.Part<PressPart>().Book.StormOf(storm) is { Posts: var posts } state && state.CalmedAt == SimTime.Never ? posts : 0,
                [PressPart.Of(storm)]);
        });
}
