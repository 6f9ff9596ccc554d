using SevenHours.Kernel;

namespace SevenHours.Disciplines.Requests;

/// <summary>A discipline in whose requests something is argued besides ground and facts. Policy weighs that too.</summary>
public interface IWeighsRequests
{
    /// <summary>How an argument is weighed; null where nothing was argued in this request.</summary>
    /// <param name="world">The world.</param>
    /// <param name="petition">What was asked.</param>
    WeighedRequest? Weigh(World world, Petition petition);
}

/// <summary>What policy makes of an argument.</summary>
/// <param name="Missing">What is thin, as codes of what a request lacks; none when it holds.</param>
/// <param name="Verdict">What becomes of the request by this alone.</param>
/// <param name="Valid">How long an order holds then; null for what the law says.</param>
public sealed record WeighedRequest(IReadOnlyList<string> Missing, Verdict Verdict, SimSpan? Valid);
