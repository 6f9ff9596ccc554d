using SevenHours.Kernel;

namespace SevenHours.Disciplines.Knowledge;

/// <summary>Staff gave an inject other receivers. For staff only: receivers learn of it when it is delivered.</summary>
/// <param name="Inject">Which.</param>
/// <param name="Receivers">Who receives it from now on.</param>
public sealed record InjectReaddressed(Id<Inject> Inject, SeatSet Receivers) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<KnowledgePart>().Readdress(Inject, Receivers);
}
