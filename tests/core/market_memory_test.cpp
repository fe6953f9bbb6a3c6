// SPDX-License-Identifier: GPL-3.0-or-later
#include "market/memory.h"
#include "market_models.h"

#include <QTest>

#include <atomic>
#include <cstdlib>
#include <thread>

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__)
// Counts what the standard library and Eigen take from the heap alike.
#define COUNTS_ALLOCATIONS
namespace {
std::atomic<long> allocations{0};
}
extern "C" void *__libc_malloc(std::size_t);
extern "C" void *malloc(std::size_t size)
{
    allocations.fetch_add(1, std::memory_order_relaxed);
    return __libc_malloc(size);
}
#endif

using namespace market;
using market_models::Case;

namespace {

constexpr int metal = 1;

bool sameDigits(const Equilibrium &a, const Equilibrium &b)
{
    for (std::size_t s = 0; s < a.sectors.size(); ++s)
        if (a.sectors[s].producerPrice != b.sectors[s].producerPrice ||
            a.sectors[s].quantity != b.sectors[s].quantity || a.sectors[s].duty != b.sectors[s].duty)
            return false;
    return a.iterations == b.iterations && a.residual == b.residual;
}

double distance(const Equilibrium &a, const Equilibrium &b)
{
    double largest = 0.0;
    for (std::size_t s = 0; s < a.sectors.size(); ++s)
        largest = std::max({largest, (a.sectors[s].producerPrice - b.sectors[s].producerPrice).cwiseAbs().maxCoeff(),
                            (a.sectors[s].quantity - b.sectors[s].quantity).cwiseAbs().maxCoeff()});
    return largest;
}

} // namespace

class MarketMemoryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void newtonLeavesTheHeapAlone()
    {
#ifdef COUNTS_ALLOCATIONS
        const long before = allocations;
        delete new Vector(Vector::Zero(64));
        QVERIFY(allocations > before); // the counter counts
        int loops = 0;
        for (std::uint64_t seed = 0; seed < 60; ++seed) {
            const Case data = market_models::randomCase(seed);
            const std::vector<int> order = inputOrder(data.baseline);
            for (const std::vector<int> &sectors : separableBlocks(data.baseline)) {
                const Block block = makeBlock(data.baseline, sectors, order);
                const Wedges wedges = wedgesOf(block, data.policy);
                Equations equations(block);
                equations.bind(wedges);
                Point point = baselinePoint(block, wedges);
                Point step = point, trial = point;
                const long start = allocations;
                const Convergence convergence = newton(equations, point, step, trial);
                const long taken = allocations - start;
                QCOMPARE(taken, 0L);
                loops += convergence.iterations;
            }
        }
        QVERIFY(loops > 100);
#else
        QSKIP("the sanitizer owns the allocator");
#endif
    }

    void coldSolvesRepeatTheirDigits()
    {
        for (std::uint64_t seed = 0; seed < 20; ++seed) {
            const Case data = market_models::randomCase(seed);
            const auto model = Model::create(data.baseline);
            const auto first = model->solve(data.policy, Memory::Ignore);
            QVERIFY(model->solve(data.policy, Memory::Use).ok());
            const auto again = model->solve(data.policy, Memory::Ignore);
            QVERIFY(sameDigits(*first, *again));
            QVERIFY(sameDigits(*first, *Model::create(data.baseline)->solve(data.policy, Memory::Ignore)));
        }
    }

    /// What was solved before leaves no trace above the tolerance, and an answer once given keeps its digits.
    void warmAgreesWithCold()
    {
        Case data = market_models::threeRegions();
        const auto model = Model::create(data.baseline);
        for (double duty = 0.0; duty < 2.0; duty += 0.05) {
            data.policy.sectors[metal].duty(0, 1) = duty;
            data.policy.sectors[metal].quotas = {{2, 1, 0.5 + duty / 4.0, 0.1, 0.6, 1.0}};
            const auto cold = model->solve(data.policy, Memory::Ignore);
            const auto warm = model->solve(data.policy, Memory::Use);
            const auto remembered = model->solve(data.policy, Memory::Use);
            QVERIFY(distance(*cold, *warm) < 1e-11);
            QVERIFY(sameDigits(*warm, *remembered));
        }
    }

    void rentOwnershipIsNotInTheKey()
    {
        Case data = market_models::threeRegions();
        const Block block = makeBlock(data.baseline, {0, 1, 2}, inputOrder(data.baseline));
        const auto keyAt = [&](double volume, double share) {
            data.policy.sectors[metal].quotas = {{2, 1, volume, 0.1, 0.6, share}};
            return wedgesOf(block, data.policy).key(block);
        };
        QVERIFY(keyAt(0.5, 1.0) == keyAt(0.5, 0.0));
        QVERIFY(keyAt(0.5, 1.0) != keyAt(0.6, 1.0));
        QVERIFY(keyAt(0.0, 1.0) != keyAt(0.6, 1.0));
    }

    void aBlockIsRememberedApart()
    {
        Case data = market_models::threeRegions();
        data.baseline.inputs.pop_back(); // ore stands alone
        const auto model = Model::create(data.baseline);
        const auto first = model->solve(data.policy, Memory::Use);
        data.policy.sectors[2].duty(0, 1) = 0.3;
        const auto second = model->solve(data.policy, Memory::Use);
        QVERIFY(first->sectors[metal].producerPrice == second->sectors[metal].producerPrice);
        QVERIFY(first->sectors[2].producerPrice != second->sectors[2].producerPrice);
    }

    void theOldestGivesWay()
    {
        EquilibriumMemory memory(3);
        for (double k : {1.0, 2.0, 3.0, 4.0})
            memory.remember({k}, {{Vector::Constant(1, k), Vector()}, {true, 0.0, int(k)}}, Vector());
        QCOMPARE(memory.size(), std::size_t(3));
        QVERIFY(!memory.find({1.0}));
        QCOMPARE(memory.find({4.0})->convergence.iterations, 4);
        QCOMPARE(memory.newest().netPrice(0), 4.0);
        memory.remember({2.0}, {{Vector::Constant(1, 9.0), Vector()}, {true, 0.0, 9}}, Vector());
        QCOMPARE(memory.find({2.0})->convergence.iterations, 2);
    }

    void manyThreadsOneModel()
    {
        const Case data = market_models::threeRegions();
        const auto model = Model::create(data.baseline);
        std::vector<Policy> policies;
        std::vector<Equilibrium> expected;
        for (int k = 0; k < 40; ++k) {
            Policy policy = data.policy;
            policy.sectors[metal].duty(0, 1) = 0.02 * k;
            policy.sectors[metal].quotas = {{2, 1, 0.3 + 0.02 * k, 0.1, 0.6, 1.0}};
            expected.push_back(*model->solve(policy, Memory::Ignore));
            policies.push_back(std::move(policy));
        }
        std::atomic<int> wrong{0};
        const auto work = [&](std::size_t offset) {
            for (std::size_t k = 0; k < 200; ++k) {
                const std::size_t at = (k * 7 + offset) % policies.size();
                const auto found = model->solve(policies[at], k % 3 == 0 ? Memory::Ignore : Memory::Use);
                if (!found || !(distance(*found, expected[at]) < 1e-11))
                    ++wrong;
            }
        };
        std::vector<std::thread> threads;
        for (std::size_t t = 0; t < 4; ++t)
            threads.emplace_back(work, 11 * t);
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(wrong.load(), 0);
    }
};

QTEST_GUILESS_MAIN(MarketMemoryTest)
#include "market_memory_test.moc"
