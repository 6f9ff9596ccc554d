using SevenHours.Analysis.Ledgers;

namespace SevenHours.Disciplines.Money.Worlds;

/// <summary>A line of the true flow, before it stands in the books.</summary>
/// <param name="Time">When.</param>
/// <param name="Order">Which line it was in the making: lines of one time stand in this order.</param>
/// <param name="From">Who pays.</param>
/// <param name="To">Who receives.</param>
/// <param name="Amount">How much.</param>
/// <param name="Onward">What of it the receiver will pass on; the rest is the receiver's own.</param>
/// <param name="Channel">How.</param>
/// <param name="IsNew">Whether a transaction of its own begins with it.</param>
/// <param name="IsMixed">Whether it goes out of sight in a mixer: strangers pay in the same transaction.</param>
internal readonly record struct FlowLine(
    long Time, int Order, int From, int To, long Amount, long Onward, Channel Channel, bool IsNew = true, bool IsMixed = false);
